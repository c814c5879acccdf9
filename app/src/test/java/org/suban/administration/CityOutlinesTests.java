package org.suban.administration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.granted;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.suban.administration.KeepingTheCity.Outcome;
import org.suban.organization.AreaCode;
import org.suban.shared.sheet.FaultWords;
import org.suban.support.SubanTest;

/** Where areas lie: what cannot be is refused, and the whole is made of its parts. */
@SubanTest
@TestPropertySource(properties = "suban.test.city=changed")
class CityOutlinesTests extends ChangedCity {

    /** Far from the city, so that nothing there lies under it. */
    private static final String FAR_BOX = "[[[%1$s,10],[%2$s,10],[%2$s,11],[%1$s,11],[%1$s,10]]]";

    @Autowired
    CityChanges changes;

    @Autowired
    FaultWords words;

    @Test
    void outlinesAreTakenAndMakeTheWholeOfTheirParts() {
        assertThat(outlines(
                        feature(community(1), FAR_BOX.formatted(10, 11)),
                        feature(community(2), FAR_BOX.formatted(11, 12))))
                .isInstanceOf(Outcome.Changed.class);
        assertThat(areas.outlined(new AreaCode(community(1)))).isTrue();
        assertThat(changes.last(1).getFirst().counts().outlines()).isEqualTo(2);
        assertThat(outlines(feature(community(1), FAR_BOX.formatted(10, 11)))).isInstanceOf(Outcome.Same.class);
    }

    @Test
    void anOutlineFaultSaysWhereItCrossesOrWhomItOverlaps() {
        var bow = "[[[20,10],[22,12],[22,10],[20,12],[20,10]]]";
        assertThat(said(outlines(feature(community(1), bow))))
                .isEqualTo("outlines.geojson 第 1 行 geometry： %s 兰桥社区 的轮廓在 21.0 11.0（经度 纬度）自己交叉或没有闭合好。"
                        .formatted(community(1)));
        assertThat(said(outlines(
                        feature(community(1), FAR_BOX.formatted(30, 31)),
                        feature(community(2), FAR_BOX.formatted(30.5, 32)))))
                .endsWith("的轮廓盖住了同级的 兰桥社区。");
        assertThat(said(outlines(feature("990199999999", FAR_BOX.formatted(30, 31)))))
                .contains("没有“990199999999”这个辖区");
        assertThat(said(granted(keeping.takeOutlines(admin, "o.json", "[1]".getBytes(UTF_8), clock.instant()))))
                .contains("这不是轮廓文件");
    }

    private String said(Outcome outcome) {
        return words.line(((Outcome.Faulty) outcome).faults().getLast(), Locale.SIMPLIFIED_CHINESE);
    }

    private static String feature(String code, String ring) {
        return "{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":%s}}"
                .formatted(code, ring);
    }
}

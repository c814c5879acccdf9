package org.suban.casefile.web.resident;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPictureTests {

    private static final String ADDRESS = "https://suban.example/track/26112300000015?code=34161773";
    private static final int QUIET = 4;
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"");
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @Test
    void canBeReadBack() throws Exception {
        assertThat(new Decoder().decode(modules(QrPicture.of(ADDRESS))).getText())
                .isEqualTo(ADDRESS);
    }

    @Test
    void carriesNoScriptAndNoStyle() throws WriterException {
        assertThat(QrPicture.of(ADDRESS)).startsWith("<svg ").doesNotContain("script", "style", ADDRESS);
    }

    private static BitMatrix modules(String svg) {
        var size = SIZE.matcher(svg);
        assertThat(size.find()).isTrue();
        var modules = new BitMatrix(Integer.parseInt(size.group(1)) - 2 * QUIET);
        MODULE.matcher(svg)
                .results()
                .forEach(it ->
                        modules.set(Integer.parseInt(it.group(1)) - QUIET, Integer.parseInt(it.group(2)) - QUIET));
        return modules;
    }
}

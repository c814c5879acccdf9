package org.suban.intake.channel.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;

class ReportFormTests {

    private static final MultipartFile NONE_CHOSEN = new MockMultipartFile("photos", "", null, new byte[0]);
    private static final MultipartFile EMPTY_FILE = new MockMultipartFile("photos", "a.jpg", null, new byte[0]);
    private static final MultipartFile PHOTO = new MockMultipartFile("photos", "b.jpg", null, new byte[] {1});

    @Test
    void takesTheNamelessPartOfABrowserForNoPhoto() throws IOException {
        assertThat(form("1", "2", NONE_CHOSEN).submission().photos()).isEmpty();
        assertThat(form("1", "2", NONE_CHOSEN).hasPhotos()).isFalse();
        assertThat(form("1", "2", EMPTY_FILE, PHOTO).submission().photos())
                .extracting(it -> it.name())
                .containsExactly("a.jpg", "b.jpg");
    }

    @Test
    void readsThePlaceThatTheMapLeft() throws IOException {
        assertThat(form("30.31865", " 118.4 ").submission().where().lat()).isEqualTo(30.31865);
        assertThat(form("", null).submission().where().lat()).isNull();
        assertThat(form("here", "there").submission().where().lat()).isNaN();
    }

    @Test
    void anEmptyFormIsNothingSaid() throws IOException {
        var submission = ReportForm.empty().submission();

        assertThat(submission.text()).isEmpty();
        assertThat(submission.outsideId()).isNull();
        assertThat(submission.photos()).isEmpty();
    }

    private static ReportForm form(@Nullable String lat, @Nullable String lon, MultipartFile... photos) {
        return new ReportForm("路灯不亮", null, lat, lon, null, null, null, "key", List.of(photos));
    }
}

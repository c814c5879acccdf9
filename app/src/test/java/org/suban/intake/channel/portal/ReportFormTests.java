package org.suban.intake.channel.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;
import org.suban.intake.form.ChosenForm;
import org.suban.intake.form.FormChoices.Said;

class ReportFormTests {

    private static final Said NOTHING_CHOSEN = new Said(null, "", null, "");
    private static final MultipartFile NONE_CHOSEN = new MockMultipartFile("photos", "", null, new byte[0]);
    private static final MultipartFile EMPTY_FILE = new MockMultipartFile("photos", "a.jpg", null, new byte[0]);
    private static final MultipartFile PHOTO = new MockMultipartFile("photos", "b.jpg", null, new byte[] {1});

    @Test
    void takesTheNamelessPartOfABrowserForNoPhoto() throws IOException {
        assertThat(form("1", "2", NONE_CHOSEN).submission(NOTHING_CHOSEN).photos())
                .isEmpty();
        assertThat(form("1", "2", NONE_CHOSEN).hasPhotos()).isFalse();
        assertThat(form("1", "2", EMPTY_FILE, PHOTO).submission(NOTHING_CHOSEN).photos())
                .extracting(it -> it.name())
                .containsExactly("a.jpg", "b.jpg");
    }

    @Test
    void readsThePlaceThatTheMapLeft() throws IOException {
        assertThat(form("30.31865", " 118.4 ")
                        .submission(NOTHING_CHOSEN)
                        .where()
                        .lat())
                .isEqualTo(30.31865);
        assertThat(form("", null).submission(NOTHING_CHOSEN).where().lat()).isNull();
        assertThat(form("here", "there").submission(NOTHING_CHOSEN).where().lat())
                .isNaN();
    }

    @Test
    void anEmptyFormIsNothingSaid() throws IOException {
        var submission = ReportForm.empty().submission(NOTHING_CHOSEN);

        assertThat(submission.text()).isEmpty();
        assertThat(submission.outsideId()).isNull();
        assertThat(submission.photos()).isEmpty();
    }

    @Test
    void wordsThatNameNoItemAndNoAreaAreKeptAsTitleAndAddress() throws IOException {
        var submission = form(null, null).submission(new Said(null, "灯的事", null, "阳光花园"));

        assertThat(submission.title()).isEqualTo("灯的事");
        assertThat(submission.itemCode()).isNull();
        assertThat(submission.where().address()).isEqualTo("阳光花园");
    }

    private static ReportForm form(@Nullable String lat, @Nullable String lon, MultipartFile... photos) {
        return new ReportForm("路灯不亮", ChosenForm.EMPTY, lat, lon, null, null, null, "key", List.of(photos));
    }
}

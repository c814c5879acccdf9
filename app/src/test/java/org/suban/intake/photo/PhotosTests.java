package org.suban.intake.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.granted;
import static org.suban.support.Stage.refusal;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.suban.intake.Submission.Upload;

class PhotosTests {

    private static final String PLACE = "Exif\0\0 GPS 30.30N 118.36E";

    @Test
    void keepsThePictureAndDropsTheCamerasData() throws IOException {
        var upload = new Upload("lamp.jpg", withExif(jpeg(2400, 1200)));
        assertThat(text(upload.content())).contains("GPS");
        var photo = granted(Photos.from(List.of(upload))).getFirst();
        assertThat(text(photo.picture())).doesNotContain("GPS").doesNotContain("Exif");
        assertThat(text(photo.thumbnail())).doesNotContain("GPS");
        assertThat(widthOf(photo.picture())).isEqualTo(1920);
        assertThat(widthOf(photo.thumbnail())).isEqualTo(320);
    }

    @Test
    void aSmallPictureIsNotBlownUp() throws IOException {
        var photo = granted(Photos.from(List.of(new Upload("dot.png", png(20, 10)))))
                .getFirst();
        assertThat(widthOf(photo.picture())).isEqualTo(20);
    }

    @Test
    void aProgramRenamedToAPhotoIsRefused() {
        var program = "MZ\u0090\0\u0003 This program cannot be run in DOS mode".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refusal(Photos.from(List.of(new Upload("lamp.jpg", program)))))
                .isEqualTo("intake.photo-unreadable");
    }

    @Test
    void aBrokenOrEmptyPhotoIsRefused() throws IOException {
        var cut = java.util.Arrays.copyOf(jpeg(600, 400), 300);
        assertThat(refusal(Photos.from(List.of(new Upload("cut.jpg", cut))))).isEqualTo("intake.photo-unreadable");
        assertThat(refusal(Photos.from(List.of(new Upload("none.jpg", new byte[0])))))
                .isEqualTo("intake.photo-unreadable");
    }

    @Test
    void fiftyMegabytesAreRefusedByTheirSize() {
        var huge = new Upload("huge.jpg", new byte[50 * 1024 * 1024]);
        assertThat(refusal(Photos.from(List.of(huge)))).isEqualTo("intake.photo-large");
    }

    @Test
    void aSmallFileThatUnfoldsIntoGigabytesIsNotUnfolded() {
        assertThat(refusal(Photos.from(List.of(new Upload("bomb.png", pngHeaderOf(40_000, 40_000))))))
                .isEqualTo("intake.photo-unreadable");
    }

    @Test
    void tenPhotosAreOneTooMany() throws IOException {
        var ten = Collections.nCopies(10, new Upload("a.png", png(5, 5)));
        assertThat(refusal(Photos.from(ten))).isEqualTo("intake.photos-many");
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        return drawn(width, height, "jpg");
    }

    private static byte[] png(int width, int height) throws IOException {
        return drawn(width, height, "png");
    }

    private static byte[] drawn(int width, int height, String format) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(0, 0, width, height);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** An APP1 segment right after the start of the image, as cameras write it. */
    private static byte[] withExif(byte[] jpeg) {
        var data = PLACE.getBytes(StandardCharsets.ISO_8859_1);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xFF);
        out.write(0xE1);
        out.write((data.length + 2) >> 8);
        out.write((data.length + 2) & 0xFF);
        out.write(data, 0, data.length);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /** Says how large it is and holds nothing. */
    private static byte[] pngHeaderOf(int width, int height) {
        var header = java.nio.ByteBuffer.allocate(33);
        header.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        header.putInt(13)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height);
        header.put(new byte[] {8, 2, 0, 0, 0});
        var crc = new java.util.zip.CRC32();
        crc.update(header.array(), 12, 17);
        return header.putInt((int) crc.getValue()).array();
    }

    private static int widthOf(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture)).getWidth();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

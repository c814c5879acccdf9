package org.suban.intake.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import org.apache.tika.Tika;
import org.suban.intake.Submission.Upload;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** Turns uploads into photos fit to keep, or says what is wrong with which; names and endings count for nothing. */
public final class Photos {

    static final int MOST = 9;
    static final int LARGEST_MB = 10;
    /** A small file can unfold into gigabytes; 60 megapixels is more than a phone takes. */
    private static final long MOST_PIXELS = 60_000_000;

    private static final int WIDEST = 1920;
    private static final int THUMBNAIL = 320;
    private static final Set<String> KINDS = Set.of("image/jpeg", "image/png");
    private static final Tika TYPES = new Tika();

    private Photos() {}

    public static Decision<List<Photo>> from(List<Upload> uploads) {
        if (uploads.size() > MOST) {
            return Decision.refused(Refusal.wrong("photos", "intake.photos-many", MOST, uploads.size()));
        }
        var photos = new ArrayList<Photo>();
        for (var upload : uploads) {
            switch (from(upload)) {
                case Decision.Granted<Photo>(var photo) -> photos.add(photo);
                case Decision.Refused<Photo>(var objections) -> {
                    return Decision.refused(objections);
                }
            }
        }
        return Decision.granted(photos);
    }

    private static Decision<Photo> from(Upload upload) {
        if (upload.content().length > LARGEST_MB * 1024 * 1024) {
            return Decision.refused(
                    new Refusal("intake.photo-large", Kind.TOO_LARGE, "photos", List.of(shown(upload), LARGEST_MB)));
        }
        try {
            return KINDS.contains(TYPES.detect(upload.content())) && isDrawable(upload.content())
                    ? Decision.granted(new Photo(draw(upload.content(), WIDEST), draw(upload.content(), THUMBNAIL)))
                    : Decision.refused(notOne(upload));
        } catch (IOException | RuntimeException broken) {
            // The decoders answer hostile files with many kinds of exception; all mean the same to the sender.
            return Decision.refused(notOne(upload));
        }
    }

    private static boolean isDrawable(byte[] content) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return false;
            }
            var reader = readers.next();
            reader.setInput(input);
            var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            reader.dispose();
            return pixels <= MOST_PIXELS;
        }
    }

    /** Drawn anew and upright: camera data such as the place it was taken stays behind. */
    private static byte[] draw(byte[] content, int widest) throws IOException {
        var image = Thumbnails.of(new ByteArrayInputStream(content))
                .scale(1)
                .imageType(BufferedImage.TYPE_INT_RGB)
                .asBufferedImage();
        var scale = Math.min(1.0, (double) widest / Math.max(image.getWidth(), image.getHeight()));
        var out = new ByteArrayOutputStream();
        Thumbnails.of(image)
                .scale(scale)
                .outputFormat("jpg")
                .outputQuality(0.85)
                .toOutputStream(out);
        return out.toByteArray();
    }

    private static Refusal notOne(Upload upload) {
        return Refusal.wrong("photos", "intake.photo-unreadable", shown(upload));
    }

    private static String shown(Upload upload) {
        var name = upload.name().replaceAll("\\p{Cntrl}", "");
        return name.length() > 60 ? name.substring(0, 60) : name;
    }
}

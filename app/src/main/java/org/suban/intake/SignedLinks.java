package org.suban.intake;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suban.intake.number.Keys;
import org.suban.shared.RequestId;

/**
 * Links that let a person say one thing of one request without receipt and code (查询码). A link is signed with a key outside
 * the database and is stored nowhere; whoever reads one decides whether its time is over.
 */
@Component
public class SignedLinks {

    private static final int SIGNATURE = 12;

    /** What the link is about, and where it leads; short, because a text message is paid by its length. */
    public enum About {
        QUESTION("/q/"),
        CLOSING("/v/");

        private final String path;

        About(String path) {
            this.path = path;
        }
    }

    /** One of the things of a request that are numbered from 1, such as its second question. */
    public record Subject(RequestId request, int number) {}

    private final byte[] key;

    SignedLinks(Keys keys) {
        this.key = keys.derive("link");
    }

    /** The path of the page; the city's address goes before it. */
    public String to(About about, Subject it) {
        var plain = plain(it);
        var whole = ByteBuffer.allocate(plain.length + SIGNATURE).put(plain).put(signature(about, it));
        return about.path + Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
    }

    /** Empty for whatever was not signed here for this purpose, by one wrong letter too. */
    public Optional<Subject> read(About about, String token) {
        try {
            var whole = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
            var it = new Subject(new RequestId(whole.getLong()), whole.getInt());
            var signature = new byte[whole.remaining()];
            whole.get(signature);
            // A second spelling of the same bytes is not the link that was sent.
            return MessageDigest.isEqual(signature, signature(about, it))
                            && to(about, it).endsWith("/" + token)
                    ? Optional.of(it)
                    : Optional.empty();
        } catch (IllegalArgumentException | BufferUnderflowException noLink) {
            return Optional.empty();
        }
    }

    private static byte[] plain(Subject it) {
        return ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
                .putLong(it.request().value())
                .putInt(it.number())
                .array();
    }

    private byte[] signature(About about, Subject it) {
        var message = about.name() + ":" + it.request().value() + ":" + it.number();
        return Arrays.copyOf(Keys.mac(key, message), SIGNATURE);
    }
}

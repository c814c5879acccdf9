package org.suban.benchmarks.client;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A form with one picture, as a browser sends it. */
final class Form {

    private static final String CUT = "suban-load-cut";
    static final String TYPE = "multipart/form-data; boundary=" + CUT;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    static byte[] of(Map<String, String> fields, byte[] picture) {
        var form = new Form();
        fields.forEach((name, value) -> form.part(name, "", value.getBytes(StandardCharsets.UTF_8)));
        form.part("photos", "; filename=\"site.jpg\"\r\nContent-Type: image/jpeg", picture);
        form.text("--" + CUT + "--\r\n");
        return form.body.toByteArray();
    }

    private void part(String name, String more, byte[] content) {
        text("--" + CUT + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n");
        body.writeBytes(content);
        text("\r\n");
    }

    private void text(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}

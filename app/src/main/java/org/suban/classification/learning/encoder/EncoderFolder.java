package org.suban.classification.learning.encoder;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.suban.classification.learning.Encoder.Origin;

/** Where an operator has laid an encoder down: {@code model.onnx}, with or without weights beside it, and {@code tokenizer.json}. */
record EncoderFolder(Path path) {

    private static final String MODEL = "model.onnx";
    private static final String TOKENIZER = "tokenizer.json";

    Path model() throws Unfit {
        return file(MODEL);
    }

    Path tokenizer() throws Unfit {
        return file(TOKENIZER);
    }

    private Path file(String name) throws Unfit {
        var file = path.resolve(name);
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Unfit("no-file", file.toAbsolutePath().normalize());
        }
        return file;
    }

    /** Named after the folder, known by what is in it. */
    Origin origin() throws IOException {
        var digest = sha256();
        for (var file : files()) {
            try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                Files.copy(file, out);
            }
        }
        var name = path.toAbsolutePath().normalize().getFileName();
        return new Origin(String.valueOf(name), HexFormat.of().formatHex(digest.digest()));
    }

    /** Large models keep their weights in files of their own, {@code model.onnx_data} or the like. */
    private List<Path> files() throws IOException {
        try (var all = Files.list(path)) {
            return all.filter(Files::isRegularFile)
                    .filter(it -> it.getFileName().toString().startsWith(MODEL)
                            || it.getFileName().toString().equals(TOKENIZER))
                    .sorted()
                    .toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }
}

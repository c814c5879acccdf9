package org.suban.benchmarks.client;

import java.io.IOException;
import java.util.Map;

/** Files what the list asks for before a request may be closed: a picture where it says 照片, words elsewhere. */
final class Proving {

    private static final String WORDS = "见当天的处置记录。";

    private final Server server;
    private final byte[] picture = Picture.drawn();

    Proving(Server server) {
        this.server = server;
    }

    void file(Receipt receipt) throws IOException {
        for (var kind : server.lacking(receipt)) {
            if (kind.contains("照片")) {
                server.filePicture(receipt, Map.of("kind", kind, "words", WORDS), picture);
            } else {
                server.staffDo("evidence", receipt, server.body(Map.of("kind", kind, "words", WORDS)));
            }
        }
    }
}

package org.suban.classification.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The contents of models, in pieces, so that never more than one of them is held. */
@Component
class Content {

    private static final int PIECE = 4 << 20;

    private final JdbcClient jdbc;

    Content(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Complete when it is closed. */
    OutputStream writing(int model) {
        return new Pieces(model);
    }

    InputStream reading(int model) {
        int pieces = count(model);
        return new SequenceInputStream(new Enumeration<>() {
            private int next;

            @Override
            public boolean hasMoreElements() {
                return next < pieces;
            }

            @Override
            public InputStream nextElement() {
                return piece(model, next++);
            }
        });
    }

    boolean isThere(int model) {
        return count(model) > 0;
    }

    /** Those of all but the last so many models, and never of that one. */
    void dropAllBut(int last, int kept) {
        jdbc.sql("""
                delete from model_piece
                where model <> :kept
                  and model not in (select number from model order by number desc limit :last)
                """).param("kept", kept).param("last", last).update();
    }

    private int count(int model) {
        return jdbc.sql("select count(*) from model_piece where model = :model")
                .param("model", model)
                .query(Integer.class)
                .single();
    }

    private InputStream piece(int model, int number) {
        return new ByteArrayInputStream(
                jdbc.sql("select bytes from model_piece where model = :model and number = :number")
                        .param("model", model)
                        .param("number", number)
                        .query(byte[].class)
                        .single());
    }

    private void insert(int model, int number, byte[] bytes) {
        jdbc.sql("insert into model_piece (model, number, bytes) values (:model, :number, :bytes)")
                .param("model", model)
                .param("number", number)
                .param("bytes", bytes)
                .update();
    }

    private final class Pieces extends OutputStream {

        private final int model;
        private final ByteArrayOutputStream piece = new ByteArrayOutputStream(PIECE);
        private int number;

        Pieces(int model) {
            this.model = model;
        }

        @Override
        public void write(int one) {
            piece.write(one);
            sendIfFull();
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            for (int at = 0, some; at < length; at += some) {
                some = Math.min(length - at, PIECE - piece.size());
                piece.write(bytes, from + at, some);
                sendIfFull();
            }
        }

        private void sendIfFull() {
            if (piece.size() == PIECE) {
                close();
            }
        }

        @Override
        public void close() {
            if (piece.size() > 0) {
                insert(model, number++, piece.toByteArray());
                piece.reset();
            }
        }
    }
}

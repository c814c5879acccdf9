package org.suban.classification.learning.encoder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An encoder of a few words, written as the files that an operator would bring: each word has one vector, whatever stands beside it. */
public final class TinyEncoder {

    private static final List<String> SPECIAL = List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]");
    private static final int INT64 = 7;
    private static final int FLOAT = 1;
    private static final int INTS = 7;
    private static final int ONE = 2;
    private static final int IR_VERSION = 8;
    private static final int OPSET = 13;

    private final List<String> words = new ArrayList<>(SPECIAL);
    private final List<float[]> vectors = new ArrayList<>();
    private List<String> inputs = List.of("input_ids", "attention_mask", "token_type_ids");
    private String output = "last_hidden_state";

    public TinyEncoder() {
        SPECIAL.forEach(it -> vectors.add(new float[] {0, 0, 0, 0.01f}));
    }

    /** Words that mean the same. */
    public TinyEncoder meaning(int direction, String... same) {
        for (var word : same) {
            var vector = new float[4];
            vector[direction] = 1;
            words.add(word);
            vectors.add(vector);
        }
        return this;
    }

    TinyEncoder wants(String... names) {
        inputs = List.of(names);
        return this;
    }

    TinyEncoder gives(String name) {
        output = name;
        return this;
    }

    public Path writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("tokenizer.json"), wordPiece());
        Files.write(folder.resolve("model.onnx"), model());
        return folder;
    }

    private String wordPiece() {
        return """
                {"version": "1.0", "truncation": null, "padding": null,
                 "added_tokens": [{"id": 2, "content": "[CLS]", "single_word": false, "lstrip": false, "rstrip": false,
                                   "normalized": false, "special": true},
                                  {"id": 3, "content": "[SEP]", "single_word": false, "lstrip": false, "rstrip": false,
                                   "normalized": false, "special": true}],
                 "normalizer": {"type": "BertNormalizer", "clean_text": true, "handle_chinese_chars": true,
                                "strip_accents": null, "lowercase": true},
                 "pre_tokenizer": {"type": "BertPreTokenizer"},
                 "post_processor": {"type": "BertProcessing", "sep": ["[SEP]", 3], "cls": ["[CLS]", 2]},
                 "decoder": {"type": "WordPiece", "prefix": "##", "cleanup": true},
                 "model": {"type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##",
                           "max_input_chars_per_word": 100, "vocab": {%s}}}
                """.formatted(vocabulary("\"%s\": %d"));
    }

    /** As XLM-RoBERTa and its kin cut texts: the pieces that are likeliest together. */
    String unigram() {
        return """
                {"version": "1.0", "truncation": null, "padding": null, "added_tokens": [],
                 "normalizer": {"type": "NFKC"},
                 "pre_tokenizer": {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": true},
                 "post_processor": null, "decoder": null,
                 "model": {"type": "Unigram", "unk_id": 1, "vocab": [%s]}}
                """.formatted(vocabulary("[\"▁%s\", -%d.5]"));
    }

    private String vocabulary(String entry) {
        var entries = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            entries.add(entry.formatted(words.get(i), i));
        }
        return String.join(", ", entries);
    }

    /** Looks each token up in a table; where one vector is to come for the whole text, takes their middle. */
    private byte[] model() {
        boolean ofTheText = output.equals("sentence_embedding");
        var graph = new Protobuf()
                .message(1, node("Gather", List.of("table", inputs.getFirst()), ofTheText ? "looked-up" : output));
        if (ofTheText) {
            graph.message(
                    1,
                    node("ReduceMean", List.of("looked-up"), output)
                            .message(
                                    5,
                                    new Protobuf().text(1, "axes").number(8, 1).number(20, INTS))
                            .message(
                                    5,
                                    new Protobuf()
                                            .text(1, "keepdims")
                                            .number(3, 0)
                                            .number(20, ONE)));
        }
        graph.text(2, "tiny").message(5, table());
        inputs.forEach(it -> graph.message(11, value(it, INT64, 2)));
        graph.message(12, value(output, FLOAT, ofTheText ? 2 : 3));
        return new Protobuf()
                .number(1, IR_VERSION)
                .message(7, graph)
                .message(8, new Protobuf().text(1, "").number(2, OPSET))
                .written();
    }

    private static Protobuf node(String operation, List<String> from, String to) {
        var node = new Protobuf();
        from.forEach(it -> node.text(1, it));
        return node.text(2, to).text(3, operation).text(4, operation);
    }

    private Protobuf table() {
        int width = vectors.getFirst().length;
        var all = new float[vectors.size() * width];
        for (int i = 0; i < vectors.size(); i++) {
            System.arraycopy(vectors.get(i), 0, all, i * width, width);
        }
        return new Protobuf()
                .number(1, vectors.size())
                .number(1, width)
                .number(2, FLOAT)
                .text(8, "table")
                .floats(9, all);
    }

    private static Protobuf value(String name, int type, int dimensions) {
        var shape = new Protobuf();
        for (int i = 0; i < dimensions; i++) {
            shape.message(1, new Protobuf().text(2, "any" + i));
        }
        var tensor = new Protobuf().number(1, type).message(2, shape);
        return new Protobuf().text(1, name).message(2, new Protobuf().message(1, tensor));
    }
}

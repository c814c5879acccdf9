package org.suban.classification.classifier.lexical;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.suban.catalog.CatalogItem;

/** The list's leaves in a Lucene index in memory, found by BM25 over their names, their groups' names and people's phrases. */
final class LexicalIndex {

    /** A leaf with its score, how much of it the text mentions (0 to 1), and the words that spoke. */
    record Hit(CatalogItem item, double score, double mentioned, List<String> words) {}

    private static final Map<String, Float> WEIGHTS = Map.of("name", 1f, "group", 0.35f, "phrase", 1.2f);

    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, Set<String>> known = new HashMap<>();
    private final List<Leaf> leaves = new ArrayList<>();
    private final Rarity rarity;
    private final IndexSearcher searcher;

    LexicalIndex(List<CatalogItem> items) {
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
                for (var item : items) {
                    writer.addDocument(document(item));
                }
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
            rarity = Rarity.in(leaves);
            searcher.setSimilarity(new BM25Similarity(1.2f, 0.3f));
            // Texts hardly repeat, so remembering queries would only cost.
            searcher.setQueryCache(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Hit> search(String text, int most) {
        var spoken = withoutInner(vocabulary.spokenIn(text));
        try {
            var hits = new ArrayList<Hit>();
            for (var found : searcher.search(query(spoken), collecting(most)).scoreDocs) {
                var leaf = leaves.get(found.doc);
                hits.add(new Hit(
                        leaf.item(), found.score, leaf.mentionedBy(spoken, rarity), leaf.wordsIn(spoken, rarity)));
            }
            return hits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counting every hit lets Lucene score all leaves in one sweep, which for so few is faster than skipping. */
    private static TopScoreDocCollectorManager collecting(int most) {
        return new TopScoreDocCollectorManager(most, Integer.MAX_VALUE);
    }

    /** Where somebody says a longer phrase, the shorter one inside it was not meant. */
    private Set<String> withoutInner(Set<String> spoken) {
        var phrases = known.getOrDefault("phrase", Set.of());
        var outer = spoken.stream().filter(phrases::contains).toList();
        return spoken.stream()
                .filter(term -> !phrases.contains(term)
                        || outer.stream().noneMatch(it -> it.length() > term.length() && it.contains(term)))
                .collect(Collectors.toSet());
    }

    private BooleanQuery query(Set<String> spoken) {
        var query = new BooleanQuery.Builder();
        WEIGHTS.forEach((field, weight) -> {
            for (var term : spoken) {
                if (known.getOrDefault(field, Set.of()).contains(term)) {
                    query.add(new BoostQuery(new TermQuery(new Term(field, term)), weight), Occur.SHOULD);
                }
            }
        });
        return query.build();
    }

    private Document document(CatalogItem item) {
        var groups = item.path().substring(0, item.path().length() - item.name().length());
        var leaf = new Leaf(item, vocabulary.learn(item.name()), Set.copyOf(item.words()));
        item.words().forEach(vocabulary::learnPhrase);
        leaves.add(leaf);
        var document = new Document();
        add(document, "name", leaf.name());
        add(document, "group", vocabulary.learn(groups));
        add(document, "phrase", leaf.phrases());
        return document;
    }

    private void add(Document document, String field, Set<String> terms) {
        known.computeIfAbsent(field, it -> new HashSet<>()).addAll(terms);
        document.add(new TextField(field, String.join(" ", terms), Store.NO));
    }
}

package org.suban.classification.classifier.lexical;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.suban.catalog.CatalogItem;

/** The list's leaves in a Lucene index in memory, found by BM25 over their own names and those of their groups. */
final class LexicalIndex {

    /** A leaf with its score and how much of its own name the text mentions, by rarity of the words (0 to 1). */
    record Hit(CatalogItem item, double score, double mentioned, List<String> words) {}

    private static final String NAME = "name";
    private static final String GROUP = "group";
    private static final float GROUP_WEIGHT = 0.35f;

    private final List<CatalogItem> leaves;
    private final List<Set<String>> names = new ArrayList<>();
    private final Map<String, Double> rarity = new HashMap<>();
    private final Set<String> groupTerms = new HashSet<>();
    private final IndexSearcher searcher;

    LexicalIndex(List<CatalogItem> leaves) {
        this.leaves = leaves;
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
                for (var leaf : leaves) {
                    writer.addDocument(document(leaf));
                }
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setSimilarity(new BM25Similarity());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        names.forEach(terms -> terms.forEach(term -> rarity.merge(term, 1.0, Double::sum)));
        rarity.replaceAll((term, count) -> Math.log(1 + leaves.size() / count));
    }

    List<Hit> search(Set<String> terms, int most) {
        var query = new BooleanQuery.Builder();
        for (var term : terms) {
            if (rarity.containsKey(term)) {
                query.add(new TermQuery(new Term(NAME, term)), Occur.SHOULD);
            }
            if (groupTerms.contains(term)) {
                query.add(new BoostQuery(new TermQuery(new Term(GROUP, term)), GROUP_WEIGHT), Occur.SHOULD);
            }
        }
        try {
            var hits = new ArrayList<Hit>();
            for (var found : searcher.search(query.build(), most).scoreDocs) {
                hits.add(hit(found.doc, found.score, terms));
            }
            return hits;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Hit hit(int number, double score, Set<String> terms) {
        var name = names.get(number);
        var shared = name.stream()
                .filter(terms::contains)
                .sorted(Comparator.comparing((String it) -> -rarity.getOrDefault(it, 0.0)))
                .toList();
        double all = name.stream().mapToDouble(it -> rarity.getOrDefault(it, 0.0)).sum();
        double said = shared.stream().mapToDouble(it -> rarity.getOrDefault(it, 0.0)).sum();
        return new Hit(leaves.get(number), score, all == 0 ? 0 : said / all, Spoken.longestOf(shared));
    }

    private Document document(CatalogItem leaf) {
        var name = Terms.of(leaf.name());
        var group = Terms.of(leaf.path().substring(0, leaf.path().length() - leaf.name().length()));
        names.add(name);
        groupTerms.addAll(group);
        var document = new Document();
        document.add(new TextField(NAME, String.join(" ", name), Store.NO));
        document.add(new TextField(GROUP, String.join(" ", group), Store.NO));
        return document;
    }
}

package org.suban.house;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** One Java file as the compiler reads it, so that rules ask the tree and not the layout of the text. */
final class JavaSource {

    private static final Pattern STRING_OR_COMMENT = Pattern.compile("""
            (?s)"{3}.*?(?<!\\\\)"{3}|"(?:\\\\.|[^"\\\\\\n])*+"|'(?:\\\\.|[^'\\\\\\n])++'|(/\\*.*?\\*/|//[^\\n]*)""");

    private final String path;
    private final CompilationUnitTree unit;
    private final DocTrees trees;
    private final List<String> comments;
    private final List<String> lines;

    private JavaSource(TextFile file, CompilationUnitTree unit, DocTrees trees) {
        this.path = file.path();
        this.unit = unit;
        this.trees = trees;
        this.comments = comments(file.text()).toList();
        this.lines = withoutComments(file.text()).lines().map(String::strip).toList();
    }

    /** All by one compiler: to set one up takes longer than to read a file. */
    static List<JavaSource> all(List<TextFile> files) {
        var task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problem -> {}, List.of("-proc:none"), null, sources(files));
        var trees = DocTrees.instance(task);
        try {
            var units = task.parse().iterator();
            return files.stream()
                    .map(it -> new JavaSource(it, units.next(), trees))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SimpleJavaFileObject> sources(List<TextFile> files) {
        return IntStream.range(0, files.size())
                .mapToObj(n -> source(n, files.get(n).text()))
                .toList();
    }

    private static SimpleJavaFileObject source(int number, String text) {
        return new SimpleJavaFileObject(URI.create("text:///" + number + "/Source.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    static JavaSource of(String path, String text) {
        return all(List.of(new TextFile(path, text))).getFirst();
    }

    String path() {
        return path;
    }

    String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String packageName() {
        return String.valueOf(unit.getPackageName());
    }

    /** The first part of the package after {@code org.suban}, or nothing for the root. */
    String module() {
        var parts = packageName().split("\\.", -1);
        return parts.length > 2 ? parts[2] : "";
    }

    boolean isPackageInfo() {
        return fileName().equals("package-info.java");
    }

    List<String> comments() {
        return comments;
    }

    int codeLines() {
        return (int) lines.stream()
                .filter(it -> !it.isEmpty() && !it.startsWith("import ") && !it.startsWith("package "))
                .count();
    }

    List<ClassTree> topLevelTypes() {
        return unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .toList();
    }

    List<ClassTree> publicTypes() {
        return topLevelTypes().stream()
                .filter(it -> it.getModifiers().getFlags().contains(Modifier.PUBLIC))
                .toList();
    }

    Optional<DocCommentTree> javadocOf(ClassTree topLevelType) {
        var path = new TreePath(new TreePath(unit), topLevelType);
        return Optional.ofNullable(trees.getDocCommentTree(path));
    }

    /** Lines of code from the line of the opening brace to the line of the closing one. */
    int length(MethodTree method) {
        if (method.getBody() == null) {
            return 1;
        }
        var positions = trees.getSourcePositions();
        var from = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method.getBody()));
        var to = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method.getBody()));
        return (int) lines.subList((int) from - 1, (int) to).stream()
                .filter(it -> !it.isEmpty())
                .count();
    }

    /** Every word in quotes. */
    List<String> literals() {
        return all(LiteralTree.class).stream()
                .map(LiteralTree::getValue)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    boolean isAnnotated(ModifiersTree modifiers, String annotation) {
        return modifiers.getAnnotations().stream()
                .anyMatch(it -> it.getAnnotationType().toString().equals(annotation));
    }

    boolean isPackageAnnotated(String annotation) {
        return unit.getPackageAnnotations().stream()
                .anyMatch(it -> it.getAnnotationType().toString().equals(annotation));
    }

    <T extends Tree> List<T> all(Class<T> kind) {
        var found = new ArrayList<T>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void scan(Tree tree, Void nothing) {
                if (kind.isInstance(tree)) {
                    found.add(kind.cast(tree));
                }
                return super.scan(tree, null);
            }
        }.scan(unit, null);
        return found;
    }

    String at(Tree tree) {
        var position = trees.getSourcePositions().getStartPosition(unit, tree);
        return path + ":" + unit.getLineMap().getLineNumber(position);
    }

    @Override
    public String toString() {
        return path;
    }

    private static Stream<String> comments(String text) {
        return STRING_OR_COMMENT
                .matcher(text)
                .results()
                .filter(JavaSource::isComment)
                .map(MatchResult::group);
    }

    private static String withoutComments(String text) {
        return STRING_OR_COMMENT
                .matcher(text)
                .replaceAll(it ->
                        Matcher.quoteReplacement(isComment(it) ? it.group().replaceAll("[^\n]", "") : it.group()));
    }

    private static boolean isComment(MatchResult token) {
        return token.start(1) >= 0;
    }
}

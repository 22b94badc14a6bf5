package org.netkiln.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.netkiln.graph.Group;
import org.netkiln.graph.Node;
import org.netkiln.graph.Note;
import org.netkiln.graph.Position;
import org.netkiln.graph.Wire;

/** Lays a project out so that it diffs well: a line for each node, each wire and each setting, always in the same order. */
final class ProjectWriter {
    private static final String INDENT = "  ";

    private ProjectWriter() {}

    static String write(Project project) {
        List<String> fields = new ArrayList<>();
        fields.add(JsonText.field(Migrations.VERSION, Migrations.all().current()));
        fields.add(JsonText.field(Keys.NAME, project.name()));
        if (!project.description().isEmpty()) {
            fields.add(JsonText.field(Keys.DESCRIPTION, project.description()));
        }
        List<String> nodes =
                project.network().nodes().stream().map(ProjectWriter::node).toList();
        List<String> wires =
                project.network().wires().stream().map(ProjectWriter::wire).toList();
        fields.add(JsonText.quoted(Keys.NODES) + ": " + block("[", nodes, "]"));
        fields.add(JsonText.quoted(Keys.WIRES) + ": " + block("[", wires, "]"));
        addUnlessEmpty(fields, Keys.GROUPS, project.network().groups().values(), ProjectWriter::group);
        addUnlessEmpty(fields, Keys.NOTES, project.network().notes().values(), ProjectWriter::note);
        fields.add(JsonText.quoted(Keys.TRAINING) + ": " + object(project.training()));
        project.extras().forEach((key, value) -> fields.add(JsonText.quoted(key) + ": " + extra(value)));
        return fields.stream().map(INDENT::concat).collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private static <T> void addUnlessEmpty(
            List<String> fields, String key, Collection<T> values, Function<T, String> line) {
        if (!values.isEmpty()) {
            List<String> lines = values.stream().map(line).toList();
            fields.add(JsonText.quoted(key) + ": " + block("[", lines, "]"));
        }
    }

    private static String node(Node node) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(Keys.ID, node.id());
        fields.put(Keys.TYPE, node.type());
        fields.put(Keys.PARAMS, node.params().raw());
        putPlace(fields, node.at());
        fields.putAll(node.extras());
        return JsonText.of(fields);
    }

    private static String group(Group group) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(Keys.ID, group.id());
        fields.put(Keys.MEMBERS, List.copyOf(group.members()));
        if (group.isRepeated()) {
            fields.put(Keys.REPEAT, group.repeat());
        }
        if (group.folded()) {
            fields.put(Keys.FOLDED, true);
        }
        putPlace(fields, group.at());
        fields.putAll(group.extras());
        return JsonText.of(fields);
    }

    private static String note(Note note) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(Keys.ID, note.id());
        fields.put(Keys.TEXT, note.text());
        putPlace(fields, note.at());
        fields.put(Keys.SIZE, List.of(plain(note.width()), plain(note.height())));
        fields.putAll(note.extras());
        return JsonText.of(fields);
    }

    private static void putPlace(Map<String, Object> fields, @Nullable Position at) {
        if (at != null) {
            fields.put(Keys.AT, List.of(plain(at.x()), plain(at.y())));
        }
    }

    /** A coordinate, without a fraction where it has none. */
    private static Number plain(double value) {
        return Double.compare(value, (int) value) == 0 ? (Number) (int) value : (Number) value;
    }

    private static String wire(Wire wire) {
        return JsonText.of(List.of(wire.from().toString(), wire.to().toString()));
    }

    private static String extra(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? object(map) : JsonText.of(value);
    }

    private static String object(Map<?, ?> map) {
        List<String> lines = new ArrayList<>();
        map.forEach((key, value) -> lines.add(JsonText.field(String.valueOf(key), value)));
        return block("{", lines, "}");
    }

    private static String block(String open, List<String> lines, String close) {
        if (lines.isEmpty()) {
            return open + close;
        }
        String inner = "\n" + INDENT.repeat(2);
        return lines.stream().collect(Collectors.joining("," + inner, open + inner, "\n" + INDENT + close));
    }
}

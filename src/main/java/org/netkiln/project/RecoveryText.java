package org.netkiln.project;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.netkiln.edit.Timeline;
import org.netkiln.graph.Network;
import org.netkiln.problem.Result;
import org.netkiln.text.Text;

/**
 * A document with its history as JSON: the first project's file, line by line, and for each step the lines that differ. What
 * a step changed is worked out once, for a history mostly grows at its end. Belongs to one thread.
 */
final class RecoveryText {
    static final int VERSION = 1;

    private static final String FORMAT = "netkiln-recovery";
    private static final String FILE = "file";
    private static final String POSITION = "position";
    private static final String SAVED = "saved";
    private static final String FIRST = "first";
    private static final String STEPS = "steps";
    private static final String LABEL = "label";
    private static final String CHANGE = "change";

    private Map<Project, Written> written = new IdentityHashMap<>();

    /** The step that leads to a project, as it was written. */
    private record Written(Project before, String step) {}

    String write(Recovered recovered) {
        Timeline<Project> timeline = recovered.timeline();
        List<Project> states = timeline.states();
        Map<Project, Written> now = new IdentityHashMap<>();
        Map<Project, List<String>> lines = new IdentityHashMap<>();
        List<String> steps = new ArrayList<>();
        for (int i = 1; i < states.size(); i++) {
            Project before = states.get(i - 1);
            Written there = written.get(states.get(i));
            Text label = timeline.labels().get(i - 1);
            Written step = there != null && there.before == before
                    ? there
                    : new Written(before, step(label, before, states.get(i), lines));
            lines.remove(before);
            now.put(states.get(i), step);
            steps.add(step.step);
        }
        written = now;
        List<String> fields = new ArrayList<>();
        fields.add(JsonText.field(FORMAT, VERSION));
        recovered.file().ifPresent(file -> fields.add(JsonText.field(FILE, file.toString())));
        fields.add(JsonText.field(POSITION, timeline.position()));
        timeline.saved().ifPresent(saved -> fields.add(JsonText.field(SAVED, saved)));
        fields.add(JsonText.field(FIRST, lines(states.get(0))));
        fields.add(JsonText.quoted(STEPS) + ": [\n" + String.join(",\n", steps) + "]");
        return "{" + String.join(",\n", fields) + "}\n";
    }

    private static String step(Text label, Project before, Project after, Map<Project, List<String>> lines) {
        List<String> old = lines.computeIfAbsent(before, RecoveryText::lines);
        List<String> changed = lines.computeIfAbsent(after, RecoveryText::lines);
        Map<String, Object> step = new LinkedHashMap<>();
        step.put(LABEL, Labels.write(label));
        step.put(CHANGE, LineChange.between(old, changed).write());
        return JsonText.of(step);
    }

    private static List<String> lines(Project project) {
        return ProjectFile.text(project).lines().toList();
    }

    /** @throws BadProject if this is nothing that {@link #write} wrote, or of a later version */
    static Recovered read(Places places, byte[] bytes) throws BadProject {
        Fields fields =
                Fields.of(new JsonReader(places).read(bytes), places.file(), Text.of("project.the-file"), places);
        int version = fields.count(FORMAT, 0);
        if (version > VERSION) {
            throw new BadProject(places.file(), Text.of("recovery.newer", version, VERSION));
        }
        Optional<Path> file = file(fields.text(FILE), places);
        List<String> lines = LineChange.texts(fields.list(FIRST), places);
        List<Project> states = new ArrayList<>(List.of(project(lines, places)));
        List<Text> labels = new ArrayList<>();
        Labels texts = new Labels();
        for (Object entry : fields.list(STEPS)) {
            if (!(entry instanceof Map<?, ?> step)) {
                throw damaged(places);
            }
            lines = LineChange.read(step.get(CHANGE), places).apply(lines, places);
            states.add(shared(states.get(states.size() - 1), project(lines, places)));
            labels.add(texts.read(step.get(LABEL)));
        }
        int position = place(fields, POSITION, states, places).orElseThrow(() -> damaged(places));
        return new Recovered(file, new Timeline<>(states, labels, position, place(fields, SAVED, states, places)));
    }

    private static Optional<Path> file(String path, Places places) throws BadProject {
        try {
            return path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path));
        } catch (InvalidPathException notOfThisSystem) {
            throw damaged(places);
        }
    }

    private static OptionalInt place(Fields fields, String key, List<Project> states, Places places) throws BadProject {
        @Nullable Object place = fields.left().remove(key);
        if (place == null) {
            return OptionalInt.empty();
        } else if (place instanceof Integer number && number >= 0 && number < states.size()) {
            return OptionalInt.of(number);
        }
        throw damaged(places);
    }

    private static Project project(List<String> lines, Places places) throws BadProject {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        Result<Project> project = new ProjectReader(new Places("")).read(bytes);
        return project.value().orElseThrow(() -> damaged(places));
    }

    /** The later project with the earlier one's nodes where they are the same, as editing left it. */
    private static Project shared(Project before, Project after) {
        if (before.network().equals(after.network())) {
            return after.withNetwork(before.network());
        }
        Network network = after.network();
        return after.withNetwork(network.withNodes(network.nodes().stream()
                .map(node ->
                        before.network().node(node.id()).filter(node::equals).orElse(node))
                .toList()));
    }

    static BadProject damaged(Places places) {
        return new BadProject(places.file(), Text.of("recovery.not-whole"));
    }
}

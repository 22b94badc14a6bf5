package org.netkiln.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netkiln.graph.Group;
import org.netkiln.graph.Network;
import org.netkiln.graph.Node;
import org.netkiln.graph.Note;
import org.netkiln.graph.PortRef;
import org.netkiln.graph.Position;
import org.netkiln.graph.Wire;
import org.netkiln.param.ParamValues;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Result;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;

/** Makes a project of a file's JSON. */
final class ProjectReader {
    private final Places places;
    private final List<Problem> warnings = new ArrayList<>();

    ProjectReader(Places places) {
        this.places = places;
    }

    /** @throws BadProject at the first thing that cannot be understood */
    Result<Project> read(byte[] bytes) throws BadProject {
        Object root = new JsonReader(places).read(bytes);
        if (root instanceof Map<?, ?>) {
            @SuppressWarnings("unchecked") // the reader makes objects with string keys only
            Map<String, @Nullable Object> file = (Map<String, @Nullable Object>) root;
            Migrations.all().apply(file, places);
        }
        Fields fields = Fields.of(root, places.file(), Text.of("project.the-file"), places);
        if (!fields.has(Keys.NODES)) {
            throw new BadProject(places.file(), Text.of("project.no-nodes"));
        }
        String name = fields.text(Keys.NAME);
        String description = fields.text(Keys.DESCRIPTION);
        Map<String, Text> ids = new HashMap<>();
        List<Node> nodes = nodes(fields.list(Keys.NODES), ids);
        Set<Wire> wires = wires(fields.list(Keys.WIRES));
        List<Note> notes = new NotesReader(places, ids).read(fields.list(Keys.NOTES));
        List<Group> groups = new GroupsReader(places, ids, warnings).read(fields.list(Keys.GROUPS));
        Map<String, Object> training = fields.object(Keys.TRAINING);
        Map<String, Object> extras = fields.left();
        extras.remove(Migrations.VERSION);
        Network network = Network.of(nodes, wires, groups, notes);
        return Result.of(new Project(name, description, network, training, extras), warnings);
    }

    private List<Node> nodes(List<?> list, Map<String, Text> ids) throws BadProject {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Text place = places.of(list, i);
            Node node = node(Fields.of(list.get(i), place, Text.of("project.a-node"), places), place);
            Text first = ids.putIfAbsent(node.id(), place);
            if (first != null) {
                throw new BadProject(place, Text.of("project.same-id", node.id(), first));
            }
            nodes.add(node);
        }
        return nodes;
    }

    private Node node(Fields fields, Text place) throws BadProject {
        String id = fields.text(Keys.ID);
        if (id.isEmpty()) {
            throw new BadProject(place, Text.of("project.no-id"));
        }
        String type = fields.text(Keys.TYPE);
        if (type.isEmpty()) {
            throw new BadProject(place, Text.of("project.no-type", id));
        }
        ParamValues params = new ParamValues(fields.object(Keys.PARAMS));
        Position at = fields.position(Keys.AT);
        return new Node(id, type, params, at, fields.left());
    }

    private Set<Wire> wires(List<?> list) throws BadProject {
        Set<Wire> wires = new LinkedHashSet<>();
        for (int i = 0; i < list.size(); i++) {
            Text place = places.of(list, i);
            if (!(list.get(i) instanceof List<?> ends) || ends.size() != 2) {
                throw new BadProject(place, Text.of("project.bad-wire"));
            }
            Wire wire = new Wire(end(ends, 0), end(ends, 1));
            if (!wires.add(wire)) {
                warnings.add(Problem.warning(
                        new Where.AtWire(wire.from().toString(), wire.to().toString()),
                        Text.of("project.at", place, Text.of("project.same-wire"))));
            }
        }
        return wires;
    }

    private PortRef end(List<?> ends, int index) throws BadProject {
        Text place = places.of(ends, index);
        if (!(ends.get(index) instanceof String text)) {
            throw Fields.wrong(place, Text.of("project.a-wires-end"), "json.text", ends.get(index));
        }
        Optional<PortRef> port = PortRef.parse(text);
        if (port.isEmpty()) {
            throw new BadProject(place, Text.of("project.bad-port", text));
        }
        return port.get();
    }
}

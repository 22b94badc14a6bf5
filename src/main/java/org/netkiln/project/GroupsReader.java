package org.netkiln.project;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netkiln.graph.Group;
import org.netkiln.graph.Position;
import org.netkiln.problem.Problem;
import org.netkiln.problem.Where;
import org.netkiln.text.Text;

/**
 * Reads groups. What a group names that is not there, or lies elsewhere already, it does without; one that is left empty is
 * none.
 */
final class GroupsReader {
    private final Places places;
    private final Map<String, Text> ids;
    private final List<Problem> warnings;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    /**
     * @param ids where each node and note stands, by its id
     * @param warnings takes what had to be left out
     */
    GroupsReader(Places places, Map<String, Text> ids, List<Problem> warnings) {
        this.places = places;
        this.ids = ids;
        this.warnings = warnings;
    }

    List<Group> read(List<?> list) throws BadProject {
        for (int i = 0; i < list.size(); i++) {
            Text place = places.of(list, i);
            Draft draft = draft(Fields.of(list.get(i), place, Text.of("project.a-group"), places), place);
            Optional<Text> first = Optional.ofNullable(drafts.get(draft.id))
                    .map(Draft::place)
                    .or(() -> Optional.ofNullable(ids.get(draft.id)));
            if (first.isPresent()) {
                throw new BadProject(place, Text.of("project.same-id", draft.id, first.get()));
            }
            drafts.put(draft.id, draft);
        }
        drafts.values().forEach(draft -> draft.members.removeIf(member -> !isIn(draft, member)));
        dropEmptyOnes();
        return drafts.values().stream().map(Draft::group).toList();
    }

    private Draft draft(Fields fields, Text place) throws BadProject {
        String id = fields.text(Keys.ID);
        if (id.isEmpty()) {
            throw new BadProject(place, Text.of("project.group-without-id"));
        }
        List<?> list = fields.list(Keys.MEMBERS);
        Set<String> members = new LinkedHashSet<>();
        for (int i = 0; i < list.size(); i++) {
            if (!(list.get(i) instanceof String member)) {
                throw Fields.wrong(places.of(list, i), Text.of("project.a-member"), "json.text", list.get(i));
            }
            members.add(member);
        }
        int repeat = fields.count(Keys.REPEAT, 1);
        boolean folded = fields.flag(Keys.FOLDED);
        return new Draft(id, place, members, repeat, folded, fields.position(Keys.AT), fields.left());
    }

    private boolean isIn(Draft draft, String member) {
        if (!ids.containsKey(member) && !drafts.containsKey(member)) {
            warn(draft, Text.of("project.no-member", draft.id, member));
            return false;
        } else if (parents.containsKey(member) || isAround(member, draft.id)) {
            warn(draft, Text.of("project.member-elsewhere", draft.id, member));
            return false;
        }
        parents.put(member, draft.id);
        return true;
    }

    /** Whether a group is another, or lies around it. */
    private boolean isAround(String group, String inner) {
        String next = inner;
        while (next != null && !next.equals(group)) {
            next = parents.get(next);
        }
        return next != null;
    }

    private void dropEmptyOnes() {
        Optional<Draft> empty = anyEmpty();
        while (empty.isPresent()) {
            String id = empty.get().id;
            warn(empty.get(), Text.of("project.empty-group", id));
            drafts.remove(id);
            drafts.values().forEach(draft -> draft.members.remove(id));
            empty = anyEmpty();
        }
    }

    private Optional<Draft> anyEmpty() {
        return drafts.values().stream().filter(draft -> draft.members.isEmpty()).findFirst();
    }

    private void warn(Draft draft, Text text) {
        warnings.add(Problem.warning(new Where.AtGroup(draft.id), Text.of("project.at", draft.place, text)));
    }

    /** A group of which it is not yet sure what lies in it. */
    private record Draft(
            String id,
            Text place,
            Set<String> members,
            int repeat,
            boolean folded,
            @Nullable Position at,
            Map<String, Object> extras) {
        Group group() {
            return new Group(id, members, repeat, folded, at, extras);
        }
    }
}

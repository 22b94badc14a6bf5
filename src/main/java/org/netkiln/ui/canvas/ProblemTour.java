package org.netkiln.ui.canvas;

import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.netkiln.graph.Wire;
import org.netkiln.interact.Selection;
import org.netkiln.layout.Box;
import org.netkiln.layout.Item;
import org.netkiln.layout.Link;
import org.netkiln.layout.Point;
import org.netkiln.layout.Scene;
import org.netkiln.problem.Problem;
import org.netkiln.text.Text;
import org.netkiln.ui.action.Command;
import org.netkiln.ui.model.Desk;

/** How many problems there are, and a way from one to the next: each is brought into view, with its remedies. */
final class ProblemTour {
    private final Desk desk;
    private final CanvasModel model;
    private final World world;
    private final ProblemPopover popover;
    private final Levels levels;
    private final Floor floor;
    private final Button chip = new Button();
    private Optional<Problem> last = Optional.empty();

    ProblemTour(Desk desk, CanvasModel model, World world, ProblemPopover popover, Levels levels, Floor floor) {
        this.desk = desk;
        this.model = model;
        this.world = world;
        this.popover = popover;
        this.levels = levels;
        this.floor = floor;
        chip.setId("problemChip");
        chip.getStyleClass().addAll("small", "problem-chip");
        chip.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        chip.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        chip.setOnAction(event -> desk.commands().run(Command.NEXT_PROBLEM));
        Watch.changes(
                this::count, model.workspace().reportProperty(), desk.words().messages());
        count();
    }

    Button view() {
        return chip;
    }

    private void count() {
        List<Problem> problems = problems();
        chip.setVisible(!problems.isEmpty() && !model.network().nodes().isEmpty());
        chip.setText(desk.words().now("canvas.problems", problems.size()));
        chip.pseudoClassStateChanged(States.ERROR, problems.stream().anyMatch(Problem::isError));
    }

    private List<Problem> problems() {
        return model.workspace().reportProperty().get().problems();
    }

    /** Why there is no next one; empty if there is. */
    Optional<Text> whyNot() {
        return problems().isEmpty() ? Optional.of(Text.of("canvas.no-problem")) : Optional.empty();
    }

    /** Goes to the one that is selected, or else to the next. */
    void next() {
        List<Problem> problems = problems();
        if (problems.isEmpty()) {
            return;
        }
        boolean open = popover.isOpen();
        Problem next = problems.stream()
                .filter(problem -> !open && isSelected(problem))
                .findFirst()
                .orElseGet(() -> problems.get((last.map(problems::indexOf).orElse(-1) + 1) % problems.size()));
        last = Optional.of(next);
        show(next);
    }

    private boolean isSelected(Problem problem) {
        Selection selection = model.selection().get();
        Facts facts = world.facts();
        return facts.wire(problem.where())
                .map(wire -> selection.wires().contains(wire))
                .or(() -> facts.item(problem.where()).map(selection.nodes()::contains))
                .orElse(false);
    }

    private void show(Problem problem) {
        Facts.node(problem.where()).ifPresent(this::enter);
        Facts facts = world.facts();
        Optional<Wire> wire = facts.wire(problem.where());
        Optional<String> item = facts.item(problem.where());
        if (wire.isPresent()) {
            model.selection().set(model.selection().get().only(wire.get()));
            show(facts.problems(wire.get()), around(wire.get()));
        } else if (item.isPresent()) {
            model.selection().set(Selection.of(item.get()));
            show(facts.problems(item.get()), box(item.get()));
        } else {
            popover.open(List.of(problem), floor.boundsOf(chip));
        }
    }

    /** Goes to the level where a node is to be seen, if that is another one. */
    private void enter(String id) {
        boolean here = world.facts().isSeen(id);
        List<String> around = model.network().groupsAround(id);
        if (!here && model.scope().get().filter(around::contains).isEmpty()) {
            levels.go(Optional.empty());
        }
    }

    private Optional<Box> around(Wire wire) {
        return model.scene().links().stream()
                .filter(link -> link.wire().equals(wire))
                .findFirst()
                .map(Link::label)
                .map(at -> new Box(at.x(), at.y() - 10, 1, 20));
    }

    private void show(List<Problem> problems, Optional<Box> box) {
        box.ifPresent(place -> {
            model.viewport().set(model.viewport().get().reveal(place));
            Point from = model.toWindow(new Point(place.x(), place.y()));
            Point to = model.toWindow(new Point(place.right(), place.bottom()));
            popover.open(problems, new BoundingBox(from.x(), from.y(), to.x() - from.x(), to.y() - from.y()));
        });
    }

    private Optional<Box> box(String id) {
        Scene scene = model.scene();
        return scene.item(id).map(Item::box).or(() -> scene.frames().stream()
                .filter(frame -> frame.group().equals(id))
                .map(frame -> new Box(frame.box().x(), frame.box().y(), 1, 20))
                .findFirst());
    }
}

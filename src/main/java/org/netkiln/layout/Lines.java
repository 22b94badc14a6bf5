package org.netkiln.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets pieces in lines like words: from left to right, and on in the next line where one is full. Words are not broken: the
 * longest makes the page as wide as it is.
 */
final class Lines {
    /** Between lines: room for a wire that leads back, and for pictures under nodes. */
    private static final double BETWEEN = 72;

    /** How much longer a line may be to take in a single piece that would have a line of its own. */
    private static final double STRETCH = 1.2;

    private final double limit;
    private final double gap;
    private final List<Word> words = new ArrayList<>();
    private boolean fresh = true;

    /**
     * @param limit how long a line may be
     * @param gap between two pieces
     */
    Lines(double limit, double gap) {
        this.limit = limit;
        this.gap = gap;
    }

    /**
     * Pieces that stand in one line.
     *
     * @param beside room for wires above and below it
     * @param first whether it begins a paragraph
     */
    private record Word(List<Piece> pieces, double length, double beside, boolean first) {
        boolean endsLine() {
            return pieces.stream().anyMatch(Piece::endsLine);
        }
    }

    private static final class Line {
        private final Map<String, Point> places = new LinkedHashMap<>();
        private double length;
        private double above;
        private double below;
    }

    /** Begins a new line: what follows has nothing to do with what came before. */
    void paragraph() {
        fresh = true;
    }

    /** @param beside room for wires that lead past the pieces, above and below */
    void add(List<Piece> pieces, double beside) {
        double length = gap * (pieces.size() - 1)
                + pieces.stream().mapToDouble(Piece::width).sum();
        words.add(new Word(List.copyOf(pieces), length, beside, fresh));
        fresh = false;
    }

    private List<Line> lines() {
        double page =
                Math.max(limit, words.stream().mapToDouble(Word::length).max().orElse(0));
        List<Line> lines = new ArrayList<>();
        Line line = new Line();
        boolean full = true;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean last = i + 1 == words.size() || words.get(i + 1).first();
            double most = last && word.pieces().size() == 1 ? page * STRETCH : page;
            if (full || word.first() || line.length + gap + word.length() > most) {
                line = new Line();
                lines.add(line);
            }
            for (Piece piece : word.pieces()) {
                add(piece, word.beside(), line);
            }
            full = word.endsLine();
        }
        return lines;
    }

    private void add(Piece piece, double beside, Line line) {
        double x = line.places.isEmpty() ? 0 : line.length + gap;
        piece.places().forEach((id, place) -> line.places.put(id, place.plus(x, 0)));
        line.length = x + piece.width();
        line.above = Math.max(line.above, piece.above() + beside);
        line.below = Math.max(line.below, piece.below() + beside);
    }

    /** Where everything lies, from the top left corner; corners of items are on the grid. */
    Map<String, Point> places() {
        Map<String, Point> places = new LinkedHashMap<>();
        double y = 0;
        for (Line line : lines()) {
            double axis = Grid.up(y + line.above);
            line.places.forEach(
                    (id, place) -> places.put(id, new Point(Grid.nearest(place.x()), Grid.nearest(place.y() + axis))));
            y = axis + line.below + BETWEEN;
        }
        return places;
    }
}

package org.netkiln.export.drawing;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/**
 * An SVG path as a Java2D one: the commands M, L, H, V, C, S, Q, T, A and Z, absolute and relative.
 *
 * @see <a href="https://www.w3.org/TR/SVG11/paths.html">SVG 1.1, chapter 8</a>
 */
final class IconPath {
    private final Path2D path = new Path2D.Double();
    private final Lexer lexer;
    private double x;
    private double y;
    private double startX;
    private double startY;

    /** The control point that S and T mirror; where the path is, after any other command. */
    private double controlX;

    private double controlY;
    private char before = 'M';

    private IconPath(String text) {
        lexer = new Lexer(text);
    }

    /** @throws IllegalArgumentException if it is no path */
    static Path2D parse(String text) {
        IconPath reader = new IconPath(text);
        reader.read();
        return reader.path;
    }

    private void read() {
        char command = ' ';
        while (!lexer.isAtEnd()) {
            if (lexer.isAtCommand()) {
                command = lexer.command();
            } else if (command == 'M' || command == 'm') {
                command = command == 'M' ? 'L' : 'l';
            } else if (command == 'Z' || command == 'z') {
                throw new IllegalArgumentException("a number after Z");
            }
            step(Character.toUpperCase(command), Character.isLowerCase(command));
            before = Character.toUpperCase(command);
        }
    }

    private void step(char command, boolean relative) {
        double dx = relative ? x : 0;
        double dy = relative ? y : 0;
        switch (command) {
            case 'M' -> {
                to(dx + lexer.number(), dy + lexer.number());
                path.moveTo(x, y);
                startX = x;
                startY = y;
            }
            case 'L' -> line(dx + lexer.number(), dy + lexer.number());
            case 'H' -> line(dx + lexer.number(), y);
            case 'V' -> line(x, dy + lexer.number());
            case 'C' -> cubic(dx + lexer.number(), dy + lexer.number(), dx, dy);
            case 'S' -> {
                boolean smooth = before == 'C' || before == 'S';
                cubic(smooth ? 2 * x - controlX : x, smooth ? 2 * y - controlY : y, dx, dy);
            }
            case 'Q' -> quadratic(dx + lexer.number(), dy + lexer.number(), dx, dy);
            case 'T' -> {
                boolean smooth = before == 'Q' || before == 'T';
                quadratic(smooth ? 2 * x - controlX : x, smooth ? 2 * y - controlY : y, dx, dy);
            }
            case 'A' -> arc(dx, dy);
            case 'Z' -> {
                path.closePath();
                to(startX, startY);
            }
            default -> throw new IllegalArgumentException("no command " + command);
        }
    }

    private void to(double newX, double newY) {
        x = newX;
        y = newY;
    }

    private void line(double toX, double toY) {
        to(toX, toY);
        path.lineTo(x, y);
    }

    private void cubic(double firstX, double firstY, double dx, double dy) {
        controlX = dx + lexer.number();
        controlY = dy + lexer.number();
        to(dx + lexer.number(), dy + lexer.number());
        path.curveTo(firstX, firstY, controlX, controlY, x, y);
    }

    private void quadratic(double firstX, double firstY, double dx, double dy) {
        controlX = firstX;
        controlY = firstY;
        to(dx + lexer.number(), dy + lexer.number());
        path.quadTo(controlX, controlY, x, y);
    }

    private void arc(double dx, double dy) {
        Point2D start = new Point2D.Double(x, y);
        double rx = Math.abs(lexer.number());
        double ry = Math.abs(lexer.number());
        double turned = Math.toRadians(lexer.number());
        boolean large = lexer.flag();
        boolean sweep = lexer.flag();
        to(dx + lexer.number(), dy + lexer.number());
        Point2D end = new Point2D.Double(x, y);
        if (rx == 0 || ry == 0) {
            path.lineTo(x, y);
        } else if (!start.equals(end)) {
            path.append(EllipticArc.between(start, end, rx, ry, turned, large, sweep), true);
        }
    }
}

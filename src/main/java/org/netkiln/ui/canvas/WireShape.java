package org.netkiln.ui.canvas;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import org.netkiln.layout.Point;

/** Routes as elements of a path. */
final class WireShape {
    private WireShape() {}

    /** Makes a path follow a route; elements that are there are changed in place. */
    static void follow(ObservableList<PathElement> elements, List<Point> route) {
        int curves = (route.size() - 1) / 3;
        if (elements.size() != curves + 1) {
            elements.clear();
            elements.add(new MoveTo());
            for (int i = 0; i < curves; i++) {
                elements.add(new CubicCurveTo());
            }
        }
        MoveTo start = (MoveTo) elements.get(0);
        start.setX(route.get(0).x());
        start.setY(route.get(0).y());
        for (int i = 0; i < curves; i++) {
            follow(
                    (CubicCurveTo) elements.get(i + 1),
                    route.get(3 * i + 1),
                    route.get(3 * i + 2),
                    route.get(3 * i + 3));
        }
    }

    private static void follow(CubicCurveTo curve, Point first, Point second, Point end) {
        curve.setControlX1(first.x());
        curve.setControlY1(first.y());
        curve.setControlX2(second.x());
        curve.setControlY2(second.y());
        curve.setX(end.x());
        curve.setY(end.y());
    }

    /** The same without curves, for looking from afar. */
    static void addStraight(List<PathElement> elements, List<Point> route) {
        elements.add(new MoveTo(route.get(0).x(), route.get(0).y()));
        for (int i = 3; i < route.size(); i += 3) {
            elements.add(new LineTo(route.get(i).x(), route.get(i).y()));
        }
    }
}

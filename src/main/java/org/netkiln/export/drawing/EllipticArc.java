package org.netkiln.export.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Point2D;

/**
 * The arc between two points on an ellipse of given radii.
 *
 * @see <a href="https://www.w3.org/TR/SVG11/implnote.html#ArcConversionEndpointToCenter">SVG 1.1, F.6.5: from end points to
 *     the centre</a>
 */
final class EllipticArc {
    private EllipticArc() {}

    /**
     * @param turned the ellipse's rotation, in radians
     * @param large whether the longer way round is taken
     * @param sweep whether the angle grows, y downwards
     */
    static Shape between(
            Point2D start, Point2D end, double rx, double ry, double turned, boolean large, boolean sweep) {
        AffineTransform straight = AffineTransform.getScaleInstance(1 / rx, 1 / ry);
        straight.rotate(-turned);
        Point2D from = straight.transform(start, new Point2D.Double());
        Point2D to = straight.transform(end, new Point2D.Double());
        double half = from.distance(to) / 2;
        double radius = Math.max(1, half);
        double away = Math.sqrt(radius * radius - half * half) * (large == sweep ? -1 : 1);
        double centreX = (from.getX() + to.getX()) / 2 - away * (to.getY() - from.getY()) / (2 * half);
        double centreY = (from.getY() + to.getY()) / 2 + away * (to.getX() - from.getX()) / (2 * half);
        double first = Math.toDegrees(Math.atan2(from.getY() - centreY, from.getX() - centreX));
        double last = Math.toDegrees(Math.atan2(to.getY() - centreY, to.getX() - centreX));
        double extent = ((last - first) % 360 + 360) % 360;
        Shape arc = new Arc2D.Double(
                centreX - radius,
                centreY - radius,
                2 * radius,
                2 * radius,
                -first,
                -(sweep ? extent : extent - 360),
                Arc2D.OPEN);
        AffineTransform back = AffineTransform.getRotateInstance(turned);
        back.scale(rx, ry);
        return back.createTransformedShape(arc);
    }
}

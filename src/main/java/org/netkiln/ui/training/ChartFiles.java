package org.netkiln.ui.training;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.jfree.svg.SVGGraphics2D;
import org.netkiln.insight.Curve;

/** A chart as a file's content. */
final class ChartFiles {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 560;
    private static final int SCALE = 2;

    private ChartFiles() {}

    static byte[] png(JFreeChart chart) {
        BufferedImage image = chart.createBufferedImage(WIDTH * SCALE, HEIGHT * SCALE, WIDTH, HEIGHT, null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] svg(JFreeChart chart) {
        SVGGraphics2D drawing = new SVGGraphics2D(WIDTH, HEIGHT);
        chart.draw(drawing, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        return drawing.getSVGDocument().getBytes(StandardCharsets.UTF_8);
    }

    /** One row a point: {@code line,epoch,value,low,high}. */
    static byte[] csv(List<Line> lines) {
        StringBuilder text = new StringBuilder("line,epoch,value,low,high\n");
        for (Line line : lines) {
            Curve curve = line.curve();
            String name = '"' + line.name().replace("\"", "\"\"") + '"';
            for (int i = 0; i < curve.size(); i++) {
                text.append(name)
                        .append(',')
                        .append(curve.x(i))
                        .append(',')
                        .append(curve.y(i))
                        .append(',')
                        .append(curve.low(i))
                        .append(',')
                        .append(curve.high(i))
                        .append('\n');
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}

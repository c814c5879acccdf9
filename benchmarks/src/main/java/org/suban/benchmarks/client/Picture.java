package org.suban.benchmarks.client;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A small JPEG, as a phone would send it if its camera were poor. */
final class Picture {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;

    private Picture() {}

    static byte[] drawn() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.ORANGE, WIDTH, HEIGHT, Color.DARK_GRAY));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

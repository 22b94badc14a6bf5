package org.netkiln.ui.insight;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.netkiln.data.Holdout;
import org.netkiln.data.Split;
import org.netkiln.data.picture.Picture;
import org.netkiln.data.picture.Pictures;
import org.netkiln.session.Prepared;
import org.netkiln.train.settings.Validation;

/** Samples as images, each made once. */
final class SampleImages {
    private final Optional<Pictures> pictures;
    private final Map<Integer, Image> made = new HashMap<>();

    private SampleImages(Split split) {
        this.pictures = Pictures.of(split);
    }

    static SampleImages ofTest(Prepared prepared) {
        return new SampleImages(prepared.dataset().test());
    }

    /** Of what each epoch is validated on. */
    static SampleImages ofValidation(Prepared prepared) {
        return new SampleImages(validation(prepared));
    }

    /** Samples as they are trained on no longer know their pixels, but the same seed holds the same ones out. */
    private static Split validation(Prepared prepared) {
        return prepared.settings().validation() instanceof Validation.Share share
                ? Holdout.of(
                                prepared.dataset().train(),
                                share.fraction(),
                                prepared.settings().seed())
                        .get()
                        .validation()
                : prepared.dataset().test();
    }

    /** Empty if the samples are no pictures. */
    Optional<Image> of(int sample) {
        return pictures.map(all -> made.computeIfAbsent(sample, number -> image(all.get(number))));
    }

    /** A picture pixel by pixel. */
    static Image image(Picture picture) {
        int[] argb = new int[picture.width() * picture.height()];
        picture.argb(argb);
        WritableImage image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbInstance(),
                        argb,
                        0,
                        picture.width());
        return image;
    }
}

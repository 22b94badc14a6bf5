package org.netkiln.layer.conv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.netkiln.layer.Init;
import org.netkiln.layer.Site;
import org.netkiln.layer.Verdict;
import org.netkiln.layer.Weight;
import org.netkiln.param.ParamValues;
import org.netkiln.problem.Remedy;
import org.netkiln.tensor.Axis;
import org.netkiln.tensor.Dim;
import org.netkiln.tensor.TensorShape;

class Conv2dTest {
    private static final ParamValues SIX_OF_FIVE =
            ParamValues.of("out_channels", 6).with("kernel_size", 5);

    @Test
    void firstConvolutionOfLeNetLeaves24Of28Rows() {
        assertThat(Verdict.of("conv2d", SIX_OF_FIVE, TensorShape.image(1, 28, 28))
                        .output())
                .isEqualTo("6×24×24");
    }

    @Test
    void firstConvolutionOfLeNetHas156Parameters() {
        Site site = new Site("it", SIX_OF_FIVE, List.of(TensorShape.image(1, 28, 28)));

        assertThat(new Conv2d().weights(site)).extracting(Weight::elements).containsExactly(150L, 6L);
    }

    @Test
    void firstConvolutionOfLeNetTakes86400MultiplyAdds() {
        Site site = new Site("it", SIX_OF_FIVE, List.of(TensorShape.image(1, 28, 28)));

        assertThat(new Conv2d().multiplyAdds(site, TensorShape.image(6, 24, 24)))
                .isEqualTo(6 * 24 * 24 * 25);
    }

    @Test
    void startsWithPyTorchsBoundOfOneOverTheRootOfTheFanIn() {
        Site site = new Site("it", SIX_OF_FIVE.with("groups", 2), List.of(TensorShape.image(4, 28, 28)));

        assertThat(new Conv2d().weights(site))
                .extracting(Weight::init)
                .containsOnly(new Init.Uniform(1 / Math.sqrt(2 * 5 * 5)));
    }

    @Test
    void vectorCanBecomeASquareImage() {
        Verdict verdict = Verdict.of("conv2d", SIX_OF_FIVE, TensorShape.features(784));

        assertThat(verdict.problems())
                .containsExactly("it: needs an image of channels × height × width, but 784 arrives");
        assertThat(verdict.remedies())
                .containsExactly(new Remedy.InsertBefore("it", 0, "reshape", Map.of("shape", List.of(1, 28, 28))));
        assertThat(verdict.output()).isEqualTo("6×?×?");
    }

    @Test
    void vectorOfThreeSquaresCanBecomeAColourImage() {
        assertThat(Verdict.of("conv2d", SIX_OF_FIVE, TensorShape.features(3072)).remedies())
                .containsExactly(new Remedy.InsertBefore("it", 0, "reshape", Map.of("shape", List.of(3, 32, 32))));
    }

    @Test
    void kernelThatDoesNotFitCanBePaddedOrShrink() {
        Verdict verdict = Verdict.of("conv2d", SIX_OF_FIVE, TensorShape.image(1, 3, 8));

        assertThat(verdict.problems()).containsExactly("it: kernel 5×5 does not fit into 3×8 (padding 0×0)");
        assertThat(verdict.remedies())
                .containsExactly(
                        new Remedy.SetParam("it", "padding", List.of(1, 0)),
                        new Remedy.SetParam("it", "kernel_size", List.of(3, 5)));
        assertThat(verdict.output()).isEqualTo("6×?×4");
    }

    @Test
    void remediesOfAKernelThatDoesNotFitMakeItFit() {
        ParamValues params = SIX_OF_FIVE.with("dilation", 3);
        TensorShape small = TensorShape.image(1, 4, 4);
        List<Remedy> remedies = Verdict.of("conv2d", params, small).remedies();

        assertThat(remedies).hasSize(2).allSatisfy(remedy -> {
            Remedy.SetParam set = (Remedy.SetParam) remedy;
            assertThat(Verdict.of("conv2d", params.with(set.param(), set.value()), small)
                            .isError())
                    .isFalse();
        });
    }

    @Test
    void groupsThatDoNotDivideTheChannelsCanBecomeTheLargestThatDo() {
        Verdict verdict = Verdict.of("conv2d", SIX_OF_FIVE.with("groups", 4), TensorShape.image(8, 9, 9));

        assertThat(verdict.problems())
                .containsExactly("it.groups: 4 groups do not divide the 6 channels that come out");
        assertThat(verdict.remedies()).containsExactly(new Remedy.SetParam("it", "groups", 2));
    }

    @Test
    void whatIsKnownOfAnUnknownImageGoesOn() {
        TensorShape unknownHeight = TensorShape.image(1, 28, 28).withDim(2, Dim.unknown(Axis.HEIGHT));

        assertThat(Verdict.of("conv2d", SIX_OF_FIVE, unknownHeight).output()).isEqualTo("6×?×24");
        assertThat(Verdict.of("conv2d", SIX_OF_FIVE, TensorShape.unknown()).output())
                .isEqualTo("6×?×?");
    }

    @Test
    void resultThatNoArrayHoldsIsRefused() {
        ParamValues huge = SIX_OF_FIVE.with("out_channels", Integer.MAX_VALUE);

        assertThat(Verdict.of("conv2d", huge, TensorShape.image(1, 28, 28)).problems())
                .containsExactly("it: 2147483647×24×24 is too large: an array has at most 2,147,483,647 elements");
    }
}

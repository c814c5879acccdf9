package org.suban.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OversizePostsTests {

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @Test
    void answersWhatIsTooLargeBeforeAnybodyReadsIt() throws ServletException, IOException {
        new OversizePosts().doFilter(tooLarge("/report"), response, chain);

        assertThat(response.getStatus()).isEqualTo(413);
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void drawsTheErrorPageAsIfNothingHadCome() throws ServletException, IOException {
        var request = tooLarge("/error");
        request.setDispatcherType(DispatcherType.ERROR);
        request.addParameter("lang", "en");

        new OversizePosts().doFilter(request, response, chain);

        var drawn = chain.getRequest();
        assertThat(drawn).isNotNull();
        assertThat(drawn.getParameter("lang")).isNull();
        assertThat(drawn.getParameterMap()).isEmpty();
    }

    @Test
    void leavesProgramsToTheirOwnAnswer() throws ServletException, IOException {
        new OversizePosts().doFilter(tooLarge("/api/v1/requests"), response, chain);

        assertThat(chain.getRequest()).isNotNull();
    }

    private static MockHttpServletRequest tooLarge(String path) {
        var request = new MockHttpServletRequest("POST", path) {
            @Override
            public Collection<Part> getParts() {
                throw new IllegalStateException("too large");
            }
        };
        request.setContentType("multipart/form-data; boundary=x");
        return request;
    }
}

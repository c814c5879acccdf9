/** Not accepted is guidance (分类处理指引): what is not for the city's units is shown its way, and a second person looks if its writer objects. */
@NullMarked
@ApplicationModule(
        displayName = "Guidance",
        allowedDependencies = {
            "shared",
            "ui",
            "ui :: menu",
            "database",
            "journal",
            "organization",
            "identity",
            "intake",
            "dispatch"
        })
package org.suban.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

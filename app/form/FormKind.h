#pragma once

#include <QtGlobal>

namespace Verder {

/// What is sent with a form, as people call it.
enum class FormKind : quint8 {
    Application, ///< asks for a decision
    Report, ///< tells what changed
    Documents, ///< adds to what was sent before
};

/// What is said of what a form sends.
template <typename Text>
Text sayOf(FormKind kind, const Text &application, const Text &report, const Text &documents)
{
    switch (kind) {
    case FormKind::Application:
        return application;
    case FormKind::Report:
        return report;
    case FormKind::Documents:
        break;
    }
    return documents;
}

} // namespace Verder

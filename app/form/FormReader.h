#pragma once

#include "form/Findings.h"
#include "form/Form.h"

#include <functional>
#include <memory>

namespace Verder {

/// A definition as read: the form, or nullptr where a finding is an error.
struct FormReading
{
    FormPtr form;
    QList<Finding> findings;
};

/// What a definition may refer to.
struct FormSources
{
    /// The text of a block in forms/blocks; its source name stands in messages.
    std::function<Result<JsonNode>(const QString &block)> block;
    std::shared_ptr<const Tables> tables;
};

/// Reads and compiles a definition (see forms/README.md). \a source is its name in messages.
FormReading readForm(const JsonNode &json, const QString &source, const FormSources &sources);

/// The first error of \a findings as an Error whose message names the place.
Error definitionError(const QList<Finding> &findings);

} // namespace Verder

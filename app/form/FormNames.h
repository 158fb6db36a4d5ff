#pragma once

#include "form/Form.h"

namespace Verder {

/// What the names in the rules of a form mean, seen from one place in its definition: a bare name is the
/// block's or the row's own, "./id" of what the block stands in, "../id" of the row around that, "/id" is the
/// form's.
class FormNames : public RuleNames
{
public:
    using ConditionIndexes = QHash<std::pair<int, QString>, int>;

    FormNames(const Form &form, const ConditionIndexes &conditions, int scope, QString prefix)
        : m_form(form)
        , m_conditions(conditions)
        , m_scope(scope)
        , m_prefix(std::move(prefix))
    {
    }

    std::optional<RuleName> item(const QString &name, int group) const override;
    std::optional<int> condition(const QString &name) const override;
    bool hasTable(const QString &name) const override;

private:
    const Form &m_form;
    const ConditionIndexes &m_conditions;
    int m_scope;
    QString m_prefix;
};

/// Index of the item called \a name seen from that scope and block, or -1.
int findItem(const Form &form, const QString &name, int scope, const QString &prefix);

} // namespace Verder

#pragma once

#include "form/Form.h"
#include "rules/RuleInspection.h"

namespace Verder {

/// What the items of a form can hold, for who inspects its rules.
class FormKinds : public RuleKinds
{
public:
    explicit FormKinds(const Form &form)
        : m_form(form)
    {
    }

    RuleKind kindOf(int slot) const override;
    QString nameOf(int slot) const override;
    Rule ruleOf(int slot) const override;

private:
    const Form &m_form;
};

/// As authors write it: "gezin[].naam".
QString fullId(const Form &form, const Item &item);

} // namespace Verder

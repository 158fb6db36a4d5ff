#pragma once

#include "ui/form/editors/Options.h"

#include <QAbstractListModel>

namespace Verder {

/// A part of a text.
struct TextSpan
{
    qsizetype start = -1;
    qsizetype length = 0;
    bool isFound() const { return start >= 0; }
};

/// Where \a needle stands in \a text, capitals and accents ignored.
TextSpan findText(const QString &text, const QString &needle);

/// The options of a long list that match what was typed, in either name: first those that begin with it.
class PickModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { AlternativeRole = Qt::UserRole, NeedleRole };

    PickModel(const QList<Option> &options, QObject *parent);

    void filter(const QString &needle);
    const Option &option(int row) const { return m_options.at(m_shown.at(row)); }
    /// The option that is called exactly so, in either name, capitals and accents ignored; nullptr: none.
    const Option *named(const QString &name) const;
    const Option *withKey(const QString &key) const;
    int rowOf(const QString &key) const;
    int totalCount() const { return static_cast<int>(m_options.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Option> m_options;
    QList<int> m_shown;
    QString m_needle;
};

} // namespace Verder

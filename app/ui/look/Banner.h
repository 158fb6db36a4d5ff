#pragma once

#include <QWidget>

namespace Verder {

class IconLabel;
class LinkButton;
class TextLabel;

enum class BannerKind { Practice, Offline, TooOld };

/// A line of 32 over the full width of the window: practising, offline, too old.
class Banner : public QWidget
{
    Q_OBJECT

public:
    Banner(BannerKind kind, const QString &strong, const QString &text, QWidget *parent = nullptr);

    void setText(const QString &strong, const QString &text);
    /// At the right. An empty text hides it.
    LinkButton *link() const { return m_link; }
    void setLinkText(const QString &text);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyMetrics();

    BannerKind m_kind;
    IconLabel *m_icon;
    TextLabel *m_words;
    LinkButton *m_link;
};

} // namespace Verder

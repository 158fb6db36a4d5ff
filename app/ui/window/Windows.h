#pragma once

#include "ui/window/Desk.h"

#include <QObject>
#include <QPointer>

namespace Verder {

class FormWindow;
class StartWindow;

/// The open windows: one start window, and a form window for each draft. Opening a draft twice raises its
/// window.
class Windows : public QObject
{
    Q_OBJECT
public:
    explicit Windows(const Desk &desk, QObject *parent = nullptr);
    ~Windows() override;

    void showStart();
    /// Opens the draft, or says why not, over \a asker.
    void openDraft(const QString &path, QWidget *asker = nullptr);
    void beginForm(const QString &formId, QWidget *asker = nullptr);
    void chooseAndOpen(QWidget *asker);
    /// Shows a dossier in a window of its own.
    FormWindow *show(std::unique_ptr<Dossier> dossier);

    StartWindow *startWindow() const;
    QList<FormWindow *> formWindows() const;

private:
    Profile profile() const;

    Desk m_desk;
    QPointer<StartWindow> m_start;
    QList<QPointer<FormWindow>> m_forms;
};

} // namespace Verder

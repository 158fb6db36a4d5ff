#pragma once

#include "ui/document/DocumentSlotView.h"
#include "ui/document/SampleDossier.h"
#include "ui/look/Appearances.h"
#include "ui/look/FocusRing.h"

#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

namespace VerderTest {

/// A document slot in a window, with a desktop that answers as the test says.
struct DocumentWindow
{
    SampleDossier sample;
    WithAppearance with{{Verder::AppearanceMode::Light, 100}};
    QWidget window;
    Verder::FocusRing ring{&window};
    QVBoxLayout *rows = new QVBoxLayout(&window);
    QStringList chosen;
    QStringList opened; ///< in the program that shows them
    Verder::Language language = Verder::Language::English;

    Verder::DocumentSlotView *add(const char *slot)
    {
        auto *view = new Verder::DocumentSlotView(sample.dossier(), sample.slot(slot), language, &window);
        view->setDesktop({[this](QWidget *, bool, const QString &) { return chosen; },
            [this](const QString &file) {
                opened.append(file);
                return true;
            }});
        rows->addWidget(view);
        return view;
    }

    void show()
    {
        rows->addStretch(1);
        window.resize(736, 640);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    void press(const QString &name)
    {
        QPushButton *button = buttonNamed(window, name);
        INFO(name.toStdString());
        REQUIRE(button != nullptr);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }

    /// The dialog of that kind that has opened.
    template <typename Dialog> Dialog *dialog()
    {
        const auto open = [this]() -> Dialog * {
            const auto all = window.findChildren<Dialog *>();
            for (Dialog *dialog : all) {
                if (dialog->isVisible())
                    return dialog;
            }
            return nullptr;
        };
        REQUIRE(QTest::qWaitFor([&] { return open() != nullptr; }, 60'000));
        Dialog *dialog = open();
        REQUIRE(QTest::qWaitFor([&] { return QGuiApplication::focusWindow() == dialog->windowHandle(); }));
        return dialog;
    }

    bool waitForText(const QString &text)
    {
        return QTest::qWaitFor([&] { return visibleText(window).contains(text); }, 20'000);
    }
};

} // namespace VerderTest

#pragma once

class QWidget;

namespace Verder {

class Settings;

/// Ctrl+plus, Ctrl+minus and Ctrl+0 in that window make all texts larger, smaller and as they come.
void addTextSizeKeys(QWidget *window, Settings &settings);

} // namespace Verder

#pragma once

class QPDF;

namespace Verder {

/// Makes the photos and scans in the document (JPEG, in grey or in three colours) as coarse as a page A4 at
/// 150 dots per inch; those that would not become smaller stay as they are. Returns how many it changed.
int shrinkPictures(QPDF &document);

} // namespace Verder

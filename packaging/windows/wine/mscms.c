/* What Qt asks of Windows 10's mscms.dll about the colours of screens, for Wine 8, which lacks a part of it. For trying
   under Wine alone; it is never part of a package. */
#define API __declspec(dllexport)

API void *WcsCreateIccProfile(void *profile, unsigned options) { return 0; }
API void *OpenColorProfileW(void *profile, unsigned access, unsigned share, unsigned creation) { return 0; }
API int GetColorProfileFromHandle(void *handle, void *profile, void *size) { return 0; }
API int CloseColorProfile(void *handle) { return 1; }

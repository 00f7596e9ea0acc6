; The installer for Windows: for one user, without an administrator.
; makensis -DNAME=... -DID=... -DVERSION=... -DAUTHORS=... -DHOMEPAGE=... -DCOMMAND=... -DBUNDLE=folder -DICON=file -DSIDE=file -DOUT=file
;
; Silent: setup.exe /S [/DESKTOP] [/LOGIN] [/D=folder]; uninstall.exe /S [/FORGET]
; /DESKTOP: an icon on the desktop. /LOGIN: start at login. /FORGET: remove the user's data and keys, too.

Target amd64-unicode
Unicode true
ManifestDPIAware true
ManifestSupportedOS Win10
SetCompressor /SOLID lzma
RequestExecutionLevel user

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
!define LOGIN "Software\Microsoft\Windows\CurrentVersion\Run"
!define APPROVED "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
!define PROGRAM "$INSTDIR\${ID}.exe"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${ID}"
InstallDirRegKey HKCU "Software\${ID}" "InstallDir"
BrandingText "${NAME} ${VERSION}"

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TEXT "This installs ${NAME} ${VERSION} for you alone; it takes no administrator.$\r$\n$\r$\nIf ${NAME} is open, quit it first, also in the tray.$\r$\n$\r$\nClick Next to continue."
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_FINISHPAGE_RUN "${PROGRAM}"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
VIAddVersionKey /LANG=1033 "ProductName" "${NAME}"
VIAddVersionKey /LANG=1033 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "FileDescription" "${NAME} setup"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "CompanyName" "${AUTHORS}"
VIAddVersionKey /LANG=1033 "LegalCopyright" "${AUTHORS}"

; Removes the program file, and so finds out whether it is running.
!macro REMOVE_PROGRAM
  try_again:
  ClearErrors
  Delete "${PROGRAM}"
  ${If} ${Errors}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${NAME} is running. Quit it, also in the tray, then try again." /SD IDCANCEL IDRETRY try_again
    SetErrorLevel 3
    Quit
  ${EndIf}
!macroend

Section "${NAME}" SectionProgram
  SectionIn RO
  SetShellVarContext current
  !insertmacro REMOVE_PROGRAM
  ; Files of an older version would be taken for some of this one.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${BUNDLE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "${PROGRAM}"
  WriteRegStr HKCU "Software\${ID}" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${AUTHORS}"
  WriteRegStr HKCU "${UNINSTALL}" "URLInfoAbout" "${HOMEPAGE}"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

Section /o "Icon on the desktop" SectionDesktop
  SetShellVarContext current
  CreateShortcut "$DESKTOP\${NAME}.lnk" "${PROGRAM}"
SectionEnd

Section /o "Start at login" SectionLogin
  WriteRegStr HKCU "${LOGIN}" "${ID}" '"${PROGRAM}" --in-tray'
SectionEnd

Function .onInit
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} 17763
    MessageBox MB_OK|MB_ICONSTOP "${NAME} needs Windows 10 (version 1809) or later." /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  SetShellVarContext current
  ; An update keeps what was chosen before.
  ReadRegStr $0 HKCU "${LOGIN}" "${ID}"
  ${If} $0 != ""
    !insertmacro SelectSection ${SectionLogin}
  ${EndIf}
  ${If} ${FileExists} "$DESKTOP\${NAME}.lnk"
    !insertmacro SelectSection ${SectionDesktop}
  ${EndIf}
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DESKTOP" $1
  ${IfNot} ${Errors}
    !insertmacro SelectSection ${SectionDesktop}
  ${EndIf}
  ClearErrors
  ${GetOptions} $0 "/LOGIN" $1
  ${IfNot} ${Errors}
    !insertmacro SelectSection ${SectionLogin}
  ${EndIf}
FunctionEnd

; Removes the keys of all accounts from the Credential Manager: the program names them COMMAND and ACCOUNT@COMMAND.
Function un.ForgetKeys
  System::Call 'advapi32::CredEnumerateW(p 0, i 0, *i .r0, *p .r1) i .r2'
  ${If} $2 == 0
    Return
  ${EndIf}
  StrLen $5 "@${COMMAND}"
  IntOp $3 0 + 0
  ${While} $3 < $0
    ; The list holds pointers to CREDENTIALW: flags and type (4 bytes each), then the pointer to the name.
    IntOp $4 $3 * 8
    System::Int64Op $1 + $4
    Pop $4
    System::Call '*$4(p .r6)'
    System::Call '*$6(i, i .r7, w .r8)'
    StrCpy $9 $8 "" -$5
    ${If} $7 == 1
      ${If} $8 == "${COMMAND}"
      ${OrIf} $9 == "@${COMMAND}"
        System::Call 'advapi32::CredDeleteW(w r8, i 1, i 0)'
      ${EndIf}
    ${EndIf}
    IntOp $3 $3 + 1
  ${EndWhile}
  System::Call 'advapi32::CredFree(p r1)'
FunctionEnd

Section "Uninstall"
  SetShellVarContext current
  !insertmacro REMOVE_PROGRAM
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  DeleteRegValue HKCU "${LOGIN}" "${ID}"
  DeleteRegValue HKCU "${APPROVED}" "${ID}"
  ; What the program wrote where the user let it open telephone links.
  DeleteRegValue HKCU "Software\RegisteredApplications" "${ID}"
  DeleteRegKey HKCU "Software\Classes\${ID}.tel"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\${ID}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/FORGET" $1
  ${If} ${Errors}
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "Remove the calls, your notes and marks, the settings and the key kept on this computer, too?$\r$\n$\r$\nKeep them if you want to install ${NAME} again." /SD IDNO IDYES forget
    Goto kept
  ${EndIf}
  forget:
  RMDir /r "$LOCALAPPDATA\${COMMAND}"
  Call un.ForgetKeys
  kept:
SectionEnd

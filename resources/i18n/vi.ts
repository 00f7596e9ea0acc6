<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {name}</source>
        <translation>Giới thiệu {name}</translation>
    </message>
    <message>
        <source>Shows the calls of a phone connected to SMSMobileAPI.</source>
        <translation>Hiện các cuộc gọi của điện thoại đã kết nối với SMSMobileAPI.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, made with Qt and PySide6 (LGPL) and Lucide's icons (ISC).</source>
        <translation>Phần mềm tự do theo giấy phép MIT, sử dụng Qt, PySide6 (LGPL) và biểu tượng Lucide (ISC).</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>API key</source>
        <translation>Khóa API</translation>
    </message>
    <message>
        <source>The key is in your SMSMobileAPI dashboard, and in the app on the phone.</source>
        <translation>Khóa có trong bảng điều khiển SMSMobileAPI và trong ứng dụng trên điện thoại.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Chỉ dùng lần này</translation>
    </message>
    <message>
        <source>The key is forgotten when the program ends.</source>
        <translation>Khóa bị xóa khi thoát chương trình.</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Xóa khóa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Thay thế</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chờ một chút…</translation>
    </message>
    <message>
        <source>The key is right: the service answers.</source>
        <translation>Khóa đúng: dịch vụ đã trả lời.</translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation>Chỉ lần này</translation>
    </message>
    <message>
        <source>The key is in use for this session.</source>
        <translation>Khóa đang được dùng cho lần này.</translation>
    </message>
    <message>
        <source>The key is saved and in use.</source>
        <translation>Khóa đã được lưu và đang được dùng.</translation>
    </message>
    <message>
        <source>The key is forgotten.</source>
        <translation>Đã xóa khóa.</translation>
    </message>
    <message>
        <source>Nothing was entered.</source>
        <translation>Bạn chưa nhập gì.</translation>
    </message>
    <message>
        <source>Forget the key? Calls are shown again once a key is entered.</source>
        <translation>Xóa khóa? Cuộc gọi sẽ lại hiện khi bạn nhập khóa.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>These are the demo's invented calls; it needs no key.</source>
        <translation>Đây là các cuộc gọi mẫu của bản demo, không cần khóa.</translation>
    </message>
    <message>
        <source>The key is kept in {keyring}.</source>
        <translation>Khóa được lưu trong {keyring}.</translation>
    </message>
    <message>
        <source>The key is kept for this session only, and forgotten when the program ends.</source>
        <translation>Khóa chỉ được giữ cho lần này và bị xóa khi thoát chương trình.</translation>
    </message>
    <message>
        <source>The key comes from the environment variable {name}, for this session only. A key saved here is used when the variable is not set.</source>
        <translation>Khóa lấy từ biến môi trường {name}, chỉ cho lần này. Khóa lưu ở đây được dùng khi biến này không được đặt.</translation>
    </message>
    <message>
        <source>No key is kept yet. It will be kept in {keyring}.</source>
        <translation>Chưa lưu khóa nào. Khóa sẽ được lưu trong {keyring}.</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>Credential Manager của Windows</translation>
    </message>
    <message>
        <source>the macOS Keychain</source>
        <translation>Chuỗi khóa của macOS</translation>
    </message>
    <message>
        <source>the keyring of this computer</source>
        <translation>kho mật khẩu của máy tính này</translation>
    </message>
</context>
<context>
    <name>AccountSwitcher</name>
    <message>
        <source>Add a phone…</source>
        <translation>Thêm điện thoại…</translation>
    </message>
    <message>
        <source>Manage phones…</source>
        <translation>Quản lý điện thoại…</translation>
    </message>
    <message>
        <source>Phone: {name}</source>
        <translation>Điện thoại: {name}</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Phones</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Add a phone…</source>
        <translation>Thêm điện thoại…</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Use this country</source>
        <translation>Áp dụng quốc gia này</translation>
    </message>
    <message>
        <source>API key…</source>
        <translation>Khóa API…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Gỡ bỏ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Missed calls seem to be written in {zone}.</source>
        <translation>Giờ của cuộc gọi nhỡ có vẻ theo múi giờ {zone}.</translation>
    </message>
    <message>
        <source>The numbers look like those of this country: {country}.</source>
        <translation>Các số điện thoại có vẻ thuộc quốc gia này: {country}.</translation>
    </message>
    <message>
        <source>Remove {name} from this program? Its API key is forgotten.</source>
        <translation>Gỡ {name} khỏi chương trình này? Khóa API của điện thoại này sẽ bị xóa.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ bỏ</translation>
    </message>
    <message>
        <source>Delete the copy of its calls as well</source>
        <translation>Xóa cả bản sao các cuộc gọi</translation>
    </message>
    <message>
        <source>Delete its notes and marks, too</source>
        <translation>Xóa cả ghi chú và đánh dấu</translation>
    </message>
    <message>
        <source>From the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Tên</translation>
    </message>
    <message>
        <source>&amp;Zone of missed calls</source>
        <translation>&amp;Múi giờ của cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>The service gives missed calls without their time zone. Change it if their times are off.</source>
        <translation>Dịch vụ không cho biết múi giờ của cuộc gọi nhỡ. Hãy đổi nếu giờ bị lệch.</translation>
    </message>
    <message>
        <source>C&amp;ountry of numbers</source>
        <translation>&amp;Quốc gia của số điện thoại</translation>
    </message>
    <message>
        <source>For numbers that come without a country code.</source>
        <translation>Dùng cho các số không có mã quốc gia.</translation>
    </message>
</context>
<context>
    <name>AlertSettings</name>
    <message>
        <source>&amp;Tell me about new missed calls</source>
        <translation>&amp;Báo cho tôi khi có cuộc gọi nhỡ mới</translation>
    </message>
    <message>
        <source>But not &amp;from</source>
        <translation>Trừ &amp;từ</translation>
    </message>
    <message>
        <source>until</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Chạy tiếp trong khay hệ thống khi đóng cửa sổ</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>&amp;Khởi động khi tôi đăng nhập</translation>
    </message>
    <message>
        <source>Open &amp;phone links (tel:) with this program</source>
        <translation>&amp;Mở liên kết điện thoại (tel:) bằng chương trình này</translation>
    </message>
    <message>
        <source>Now choose this program for them in the default apps of the system's settings.</source>
        <translation>Bây giờ, hãy chọn chương trình này trong mục ứng dụng mặc định của cài đặt hệ thống.</translation>
    </message>
    <message>
        <source>The demo, and profiles with a folder of their own, are not started at login or for phone links.</source>
        <translation>Bản demo và các hồ sơ có thư mục riêng không được mở khi đăng nhập hay từ liên kết điện thoại.</translation>
    </message>
    <message>
        <source>New missed calls are then told even while no window is open.</source>
        <translation>Nhờ vậy, bạn vẫn được báo cuộc gọi nhỡ mới khi không mở cửa sổ nào.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so the program ends with its window.</source>
        <translation>Máy tính này không có khay hệ thống nên chương trình sẽ thoát khi đóng cửa sổ.</translation>
    </message>
    <message>
        <source>Quiet hours, without messages</source>
        <translation>Giờ yên lặng, không thông báo</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Không báo từ</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Không báo đến</translation>
    </message>
    <message>
        <source>A short message of the desktop, at most one for several calls.</source>
        <translation>Một thông báo ngắn trên màn hình; nhiều cuộc gọi được gộp thành một.</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Missed call</source>
        <translation>Cuộc gọi nhỡ</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} more</source>
        <translation>
            <numerusform>{names} và {n} người khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed calls: {n}</source>
        <translation>{n} cuộc gọi nhỡ</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The link holds no number that can be called.</source>
        <translation>Liên kết không chứa số nào gọi được.</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Tháng trước</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Tháng sau</translation>
    </message>
</context>
<context>
    <name>CallActions</name>
    <message>
        <source>Export selected rows…</source>
        <translation>Xuất các hàng đã chọn…</translation>
    </message>
    <message>
        <source>Rows copied: {n}</source>
        <translation>Đã sao chép {n} hàng</translation>
    </message>
</context>
<context>
    <name>CallPage</name>
    <message>
        <source>Nobody sorts by this column. The filter narrows the list by it.</source>
        <translation>Không thể sắp xếp theo cột này. Hãy dùng bộ lọc để thu hẹp danh sách.</translation>
    </message>
    <message>
        <source>The service sorts missed calls newest first.</source>
        <translation>Dịch vụ chỉ xếp cuộc gọi nhỡ theo thứ tự mới nhất trước.</translation>
    </message>
    <message>
        <source>The service cannot sort by this column. Newest come first.</source>
        <translation>Dịch vụ không thể sắp xếp theo cột này. Cuộc gọi mới nhất hiện trước.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Thử ngay</translation>
    </message>
    <message>
        <source>{trouble}. These are the calls that are saved here.</source>
        <translation>{trouble}. Đây là các cuộc gọi đã lưu trên máy tính này.</translation>
    </message>
    <message>
        <source>Trying again in {seconds} s.</source>
        <translation>Thử lại sau {seconds} giây.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Đang tìm…</translation>
    </message>
    <message>
        <source>These are still the calls from before</source>
        <translation>Đây vẫn là các cuộc gọi trước đó</translation>
    </message>
    <message>
        <source>Calls here so far: {n}</source>
        <translation>Đã tải {n} cuộc gọi</translation>
    </message>
    <message>
        <source>Calls found: {n}</source>
        <translation>Tìm thấy {n} cuộc gọi</translation>
    </message>
    <message>
        <source>All calls shown: {n}</source>
        <translation>Đang hiện tất cả {n} cuộc gọi</translation>
    </message>
    <message>
        <source>Calls shown: {n}</source>
        <translation>Đang hiện {n} cuộc gọi</translation>
    </message>
    <message>
        <source>Calls shown: {n}, more when you scroll</source>
        <translation>Đang hiện {n} cuộc gọi, cuộn để xem thêm</translation>
    </message>
    <message>
        <source>unreadable rows passed over: {m}</source>
        <translation>bỏ qua {m} hàng không đọc được</translation>
    </message>
</context>
<context>
    <name>CallTable</name>
    <message>
        <source>Calls</source>
        <translation>Cuộc gọi</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sắp xếp theo</translation>
    </message>
</context>
<context>
    <name>CallersChart</name>
    <message>
        <source>Top callers</source>
        <translation>Người gọi nhiều nhất</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Người gọi</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Thời gian đàm thoại</translation>
    </message>
    <message>
        <source>Talk time: {span}</source>
        <translation>Thời gian đàm thoại: {span}</translation>
    </message>
</context>
<context>
    <name>CallsChart</name>
    <message>
        <source>Days</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>All calls: {n}</source>
        <translation>Tất cả cuộc gọi: {n}</translation>
    </message>
</context>
<context>
    <name>ChartBox</name>
    <message>
        <source>Show as a table: {chart}</source>
        <translation>Hiện dạng bảng: {chart}</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Hiện dạng bảng</translation>
    </message>
    <message>
        <source>Save or copy: {chart}</source>
        <translation>Lưu hoặc sao chép: {chart}</translation>
    </message>
    <message>
        <source>Save or copy</source>
        <translation>Lưu hoặc sao chép</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Lưu dạng PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Lưu dạng SVG…</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <translation>Sao chép số liệu</translation>
    </message>
</context>
<context>
    <name>ChartSaving</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Hình ảnh PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Hình ảnh SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Lưu biểu đồ</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>The chart could not be saved. {reason}</source>
        <translation>Không thể lưu biểu đồ. {reason}</translation>
    </message>
    <message>
        <source>The chart was saved: {name}</source>
        <translation>Đã lưu biểu đồ: {name}</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Caller</source>
        <translation>Người gọi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Thời lượng</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Khu vực</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Cuộc gọi</translation>
    </message>
</context>
<context>
    <name>CopyKeeper</name>
    <message>
        <source>Delete all calls of hidden numbers on this computer, for good?</source>
        <translation>Xóa vĩnh viễn tất cả cuộc gọi từ số ẩn trên máy tính này?</translation>
    </message>
    <message>
        <source>Delete all calls of {number} on this computer, for good?</source>
        <translation>Xóa vĩnh viễn tất cả cuộc gọi của {number} trên máy tính này?</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>What was to be deleted may still be on the disk.</source>
        <translation>Dữ liệu cần xóa có thể vẫn còn trên ổ đĩa.</translation>
    </message>
    <message>
        <source>The copy of the history was damaged. It was set aside as {file}, and is being made anew.</source>
        <translation>Bản sao lịch sử bị hỏng. Bản này được giữ lại thành {file}, và một bản mới đang được tạo.</translation>
    </message>
    <message>
        <source>Your notes were damaged. The file was set aside as {file}; what could be read is here.</source>
        <translation>Ghi chú của bạn bị hỏng. Tệp được giữ lại thành {file}; phần đọc được hiện ở đây.</translation>
    </message>
    <message>
        <source>Your notes and marks cannot be read or kept: they last until the program ends.</source>
        <translation>Không thể đọc hoặc lưu ghi chú và đánh dấu của bạn: chúng sẽ mất khi thoát chương trình.</translation>
    </message>
    <message>
        <source>Calls are shown all the same.</source>
        <translation>Cuộc gọi vẫn hiện bình thường.</translation>
    </message>
    <message>
        <source>The copy of the history was written by a newer version of this program.</source>
        <translation>Bản sao lịch sử do một phiên bản mới hơn của chương trình này tạo ra.</translation>
    </message>
    <message>
        <source>The disk is full, so the copy of the history cannot grow.</source>
        <translation>Ổ đĩa đã đầy nên không thể lưu thêm vào bản sao lịch sử.</translation>
    </message>
    <message>
        <source>The folder of the copy cannot be written.</source>
        <translation>Không thể ghi vào thư mục chứa bản sao.</translation>
    </message>
    <message>
        <source>Another program holds the copy of the history.</source>
        <translation>Một chương trình khác đang dùng bản sao lịch sử.</translation>
    </message>
    <message>
        <source>The copy of the history was damaged and is being made anew.</source>
        <translation>Bản sao lịch sử bị hỏng và đang được tạo lại.</translation>
    </message>
    <message>
        <source>The copy of the history cannot be used.</source>
        <translation>Không thể sử dụng bản sao lịch sử.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Đã xảy ra lỗi</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo lỗi</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Hiện chi tiết</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Sao chép báo cáo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Call Viewer met an error of its own. You can go on; if it happens again, send us the report.</source>
        <translation>Call Viewer gặp lỗi. Bạn có thể tiếp tục; nếu lỗi lặp lại, hãy gửi báo cáo cho chúng tôi.</translation>
    </message>
    <message>
        <source>The report holds no API key.</source>
        <translation>Báo cáo không chứa khóa API.</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Ẩn chi tiết</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Đã sao chép</translation>
    </message>
</context>
<context>
    <name>DateBar</name>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Days: {choice}</source>
        <translation>Khoảng ngày: {choice}</translation>
    </message>
    <message>
        <source>"{text}" is not a date. Write it like {example}.</source>
        <translation>“{text}” không phải là ngày. Hãy viết như {example}.</translation>
    </message>
    <message>
        <source>Days to come have no calls yet: today was taken instead.</source>
        <translation>Những ngày sắp tới chưa có cuộc gọi: đã chọn hôm nay.</translation>
    </message>
    <message>
        <source>No calls are that old: {day} was taken instead.</source>
        <translation>Không có cuộc gọi nào cũ đến vậy: đã chọn {day}.</translation>
    </message>
    <message>
        <source>The last day was before the first one: it was moved to {day}.</source>
        <translation>Ngày cuối trước ngày đầu: đã chuyển thành {day}.</translation>
    </message>
    <message>
        <source>The first day was after the last one: it was moved to {day}.</source>
        <translation>Ngày đầu sau ngày cuối: đã chuyển thành {day}.</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Mọi thời gian</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hôm qua</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 ngày qua</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 ngày qua</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tháng này</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Tháng trước</translation>
    </message>
    <message>
        <source>Own range</source>
        <translation>Tùy chỉnh</translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message>
        <source>Any day</source>
        <translation>Bất kỳ</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Mở lịch</translation>
    </message>
    <message>
        <source>Type a day, or press Alt+Down for the calendar.</source>
        <translation>Nhập ngày, hoặc nhấn Alt+Mũi tên xuống để mở lịch.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>DoneDialog</name>
    <message>
        <source>Mark as done</source>
        <translation>Đánh dấu đã xong</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>It is shown in the panel of the number, and when the mouse rests on “Done” in the list.</source>
        <translation>Lý do hiện trong khung chi tiết của số và khi bạn đưa chuột lên “Đã xong” trong danh sách.</translation>
    </message>
    <message>
        <source>&amp;Why, in a few words</source>
        <translation>&amp;Lý do (ngắn gọn)</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>International number</source>
        <translation>Số quốc tế</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Giờ địa phương</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>Mili giây từ năm 1970</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Giây</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Thời lượng</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Khu vực</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Waiting for a call back</source>
        <translation>Đang chờ gọi lại</translation>
    </message>
    <message>
        <source>Tried, not reached</source>
        <translation>Đã thử gọi, chưa được</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Đã gọi lại</translation>
    </message>
    <message>
        <source>They reached you</source>
        <translation>Họ đã gọi được cho bạn</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>{outcome} {span} later</source>
        <translation>{outcome} sau {span}</translation>
    </message>
    <message>
        <source>{outcome} within 1 min</source>
        <translation>{outcome} trong vòng 1 phút</translation>
    </message>
    <message>
        <source>{outcome} ({n} times)</source>
        <translation>{outcome} ({n} lần)</translation>
    </message>
    <message>
        <source>{outcome}: {note}</source>
        <translation>{outcome}: {note}</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} phút</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} giờ {m} phút</translation>
    </message>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d} ngày {h} giờ</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Không trả lời</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} giây</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} phút {s} giây</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Cuộc gọi</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Cần gọi lại</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Tất cả cuộc gọi</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>Incoming calls</source>
        <translation>Cuộc gọi đến</translation>
    </message>
    <message>
        <source>Outgoing calls</source>
        <translation>Cuộc gọi đi</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tất cả</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>gọi nhỡ</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>gọi đến</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>gọi đi</translation>
    </message>
    <message>
        <source>to call back</source>
        <translation>cần gọi lại</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Free some, or choose another folder.</source>
        <translation>Ổ đĩa đã hết chỗ. Hãy giải phóng bớt hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>This folder, or the file in it, cannot be written. Choose another folder.</source>
        <translation>Không thể ghi vào thư mục này hoặc tệp trong đó. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Another program has the file open. Close it there, or choose another name.</source>
        <translation>Một chương trình khác đang mở tệp này. Hãy đóng tệp ở đó hoặc chọn tên khác.</translation>
    </message>
    <message>
        <source>The folder is not there. Choose another one.</source>
        <translation>Thư mục không tồn tại. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation>Tên quá dài. Hãy chọn tên ngắn hơn.</translation>
    </message>
    <message>
        <source>Another export to this folder is going on. Try again when it is done.</source>
        <translation>Đang có một lần xuất khác vào thư mục này. Hãy thử lại khi xong.</translation>
    </message>
    <message>
        <source>The file could not be written. Try another name or another folder.</source>
        <translation>Không thể ghi tệp. Hãy thử tên khác hoặc thư mục khác.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export calls</source>
        <translation>Xuất cuộc gọi</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;uyệt…</translation>
    </message>
    <message>
        <source>Only what is new since the last export to &amp;this folder</source>
        <translation>Chỉ những gì &amp;mới kể từ lần xuất trước vào thư mục này</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Mở t&amp;hư mục</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>Mở tệ&amp;p</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Xuất</translation>
    </message>
    <message>
        <source>The history is still being brought here: only the calls that are here are exported.</source>
        <translation>Lịch sử vẫn đang được tải về: chỉ xuất các cuộc gọi đã có.</translation>
    </message>
    <message>
        <source>There is a file with the name “{name}”. Replace it?</source>
        <translation>Đã có tệp tên “{name}”. Thay thế tệp này?</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Thay thế</translation>
    </message>
    <message>
        <source>Print all of them? Calls: {n}, pages: about {m}</source>
        <translation>In tất cả? {n} cuộc gọi, khoảng {m} trang</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Đang dừng…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Reading the calls…</source>
        <translation>Đang đọc cuộc gọi…</translation>
    </message>
    <message>
        <source>Calls: {n} of {m}</source>
        <translation>Cuộc gọi: {n}/{m}</translation>
    </message>
    <message>
        <source>Pages: {n} of {m}</source>
        <translation>Trang: {n}/{m}</translation>
    </message>
    <message>
        <source>Calls exported: {n}. The file is “{name}”.</source>
        <translation>Đã xuất {n} cuộc gọi vào tệp “{name}”.</translation>
    </message>
    <message>
        <source>Finishing the file…</source>
        <translation>Đang hoàn tất tệp…</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Cuộc gọi</translation>
    </message>
    <message>
        <source>Choose a folder first.</source>
        <translation>Hãy chọn thư mục trước.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another.</source>
        <translation>Không có thư mục này. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>Thư mục lưu tệp</translation>
    </message>
    <message>
        <source>Each row is a missed call of these people that still waits, in the order of the list. Hidden numbers are left out.</source>
        <translation>Mỗi hàng là một cuộc gọi nhỡ còn chờ của những người này, theo thứ tự của danh sách. Không gồm số ẩn.</translation>
    </message>
    <message>
        <source>&amp;Which calls</source>
        <translation>Cuộc &amp;gọi cần xuất</translation>
    </message>
    <message>
        <source>File for&amp;mat</source>
        <translation>Định &amp;dạng tệp</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>Dấu phân &amp;cách</translation>
    </message>
    <message>
        <source>Ma&amp;de for</source>
        <translation>Dùng ch&amp;o</translation>
    </message>
    <message>
        <source>Fo&amp;lder</source>
        <translation>&amp;Thư mục</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>Tê&amp;n tệp</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Tiến độ xuất</translation>
    </message>
    <message>
        <source>All calls of this list</source>
        <translation>Tất cả cuộc gọi trong danh sách này</translation>
    </message>
    <message>
        <source>All people of this list; calls: {n}</source>
        <translation>Tất cả mọi người trong danh sách này: {n} cuộc gọi</translation>
    </message>
    <message>
        <source>All calls of this list: {n}</source>
        <translation>Tất cả cuộc gọi trong danh sách này: {n}</translation>
    </message>
    <message>
        <source>The selected people: {n}</source>
        <translation>Những người đã chọn: {n}</translation>
    </message>
    <message>
        <source>The selected rows: {n}</source>
        <translation>Các hàng đã chọn: {n}</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>CSV (.csv)</source>
        <translation>CSV (.csv)</translation>
    </message>
    <message>
        <source>JSON, one array (.json)</source>
        <translation>JSON, một mảng (.json)</translation>
    </message>
    <message>
        <source>JSON, one call on each line (.jsonl)</source>
        <translation>JSON, mỗi dòng một cuộc gọi (.jsonl)</translation>
    </message>
    <message>
        <source>PDF, to read and print (.pdf)</source>
        <translation>PDF, để đọc và in (.pdf)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Dấu phẩy</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Dấu chấm phẩy</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Spreadsheets: nothing in it can run</source>
        <translation>Bảng tính (đã tắt công thức)</translation>
    </message>
    <message>
        <source>Other programs: exactly as it is</source>
        <translation>Chương trình khác: giữ nguyên dữ liệu</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>There are no calls to export here. Open one of the lists.</source>
        <translation>Ở đây không có cuộc gọi để xuất. Hãy mở một trong các danh sách.</translation>
    </message>
    <message>
        <source>The list is still being made. Try again in a moment.</source>
        <translation>Danh sách đang được tạo. Hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>Nothing is new since the last export to this folder. No file was written.</source>
        <translation>Không có gì mới kể từ lần xuất trước vào thư mục này. Không tạo tệp nào.</translation>
    </message>
    <message>
        <source>What was exported before could not be read, so that all calls counted as new.</source>
        <translation>Không đọc được những gì đã xuất trước đó nên mọi cuộc gọi đều được coi là mới.</translation>
    </message>
    <message>
        <source>It could not be noted that they are exported: they will count as new once more.</source>
        <translation>Không thể ghi nhận là đã xuất: lần sau các cuộc gọi này vẫn được coi là mới.</translation>
    </message>
    <message>
        <source>It was complete before it could be stopped.</source>
        <translation>Đã hoàn tất trước khi kịp dừng.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Đã dừng xuất.</translation>
    </message>
    <message>
        <source>The copy of the calls on this computer could not be read.</source>
        <translation>Không thể đọc bản sao các cuộc gọi trên máy tính này.</translation>
    </message>
    <message>
        <source>Printing was stopped. Pages that the printer has already may still come.</source>
        <translation>Đã dừng in. Những trang máy in đã nhận có thể vẫn được in ra.</translation>
    </message>
    <message>
        <source>Calls sent to the printer: {n}.</source>
        <translation>Đã gửi {n} cuộc gọi đến máy in.</translation>
    </message>
    <message>
        <source>The printer takes no pages. Look whether it is on.</source>
        <translation>Máy in không nhận trang nào. Hãy xem máy in đã bật chưa.</translation>
    </message>
</context>
<context>
    <name>ExportHeading</name>
    <message numerus="yes">
        <source>Who has tried in the last {n} days</source>
        <translation>
            <numerusform>Người đã gọi trong {n} ngày qua</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: {text}</source>
        <translation>Tìm kiếm: {text}</translation>
    </message>
    <message>
        <source>Selected people</source>
        <translation>Những người đã chọn</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <translation>Các hàng đã chọn</translation>
    </message>
    <message>
        <source>Calls: {n}</source>
        <translation>Cuộc gọi: {n}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Từ {first} đến {last}</translation>
    </message>
    <message>
        <source>Since {first}</source>
        <translation>Từ {first}</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>Đến {last}</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa bộ lọc</translation>
    </message>
    <message>
        <source>Filter: {choices}</source>
        <translation>Bộ lọc: {choices}</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Không có bộ lọc</translation>
    </message>
    <message>
        <source>Filters work once the whole history is here.</source>
        <translation>Bộ lọc dùng được khi đã tải đủ lịch sử.</translation>
    </message>
    <message>
        <source>Follow-up of missed calls</source>
        <translation>Tình trạng cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>any</source>
        <translation>bất kỳ</translation>
    </message>
    <message>
        <source>not called back yet</source>
        <translation>chưa gọi lại được</translation>
    </message>
    <message>
        <source>waiting, nothing tried</source>
        <translation>đang chờ, chưa thử gọi</translation>
    </message>
    <message>
        <source>tried without success</source>
        <translation>đã thử gọi nhưng chưa được</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>đã gọi lại</translation>
    </message>
    <message>
        <source>they reached you</source>
        <translation>họ đã gọi được cho bạn</translation>
    </message>
    <message>
        <source>marked as done</source>
        <translation>đã đánh dấu là xong</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Thời lượng</translation>
    </message>
    <message>
        <source>no talk (0 s)</source>
        <translation>không đàm thoại (0 giây)</translation>
    </message>
    <message>
        <source>shorter than {n} min</source>
        <translation>ngắn hơn {n} phút</translation>
    </message>
    <message>
        <source>longer than {n} min</source>
        <translation>dài hơn {n} phút</translation>
    </message>
    <message>
        <source>Hidden numbers</source>
        <translation>Số ẩn</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>hiện</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>chỉ hiện các số này</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>không hiện</translation>
    </message>
    <message>
        <source>Unknown callers</source>
        <translation>Số lạ</translation>
    </message>
    <message>
        <source>Wait for the call back</source>
        <translation>Thời gian chờ gọi lại</translation>
    </message>
    <message>
        <source>Hour of the week</source>
        <translation>Giờ trong tuần</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Người gọi</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>bất kỳ ai</translation>
    </message>
</context>
<context>
    <name>FollowWords</name>
    <message>
        <source>Called back {span} later</source>
        <translation>Đã gọi lại sau {span}</translation>
    </message>
    <message>
        <source>They reached you {span} later</source>
        <translation>Họ gọi được cho bạn sau {span}</translation>
    </message>
    <message>
        <source>Called back within 1 min</source>
        <translation>Đã gọi lại trong vòng 1 phút</translation>
    </message>
    <message>
        <source>They reached you within 1 min</source>
        <translation>Họ gọi được cho bạn trong vòng 1 phút</translation>
    </message>
    <message>
        <source>Waiting {span}</source>
        <translation>Đã chờ {span}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>The caller withheld the number, so it is not known whether they were called back.</source>
        <translation>Người gọi đã ẩn số nên không biết họ đã được gọi lại hay chưa.</translation>
    </message>
    <message>
        <source>The service gave no time for this call, so it is not known what came after it.</source>
        <translation>Dịch vụ không cho biết giờ của cuộc gọi này nên không biết sau đó ra sao.</translation>
    </message>
    <message>
        <source>It is not known yet what became of this call: the history is still being brought here.</source>
        <translation>Chưa biết tình trạng của cuộc gọi này: lịch sử vẫn đang được tải về.</translation>
    </message>
    <message>
        <source>Tried once</source>
        <translation>Đã thử gọi 1 lần</translation>
    </message>
    <message>
        <source>Tried twice</source>
        <translation>Đã thử gọi 2 lần</translation>
    </message>
    <message>
        <source>Tried: {n}</source>
        <translation>Đã thử gọi {n} lần</translation>
    </message>
    <message>
        <source>You called back {when} and talked for {duration}.</source>
        <translation>Bạn đã gọi lại {when} và nói chuyện {duration}.</translation>
    </message>
    <message>
        <source>They called again {when}, and you answered.</source>
        <translation>Họ gọi thêm lần nữa {when} và bạn đã trả lời.</translation>
    </message>
    <message>
        <source>They called again {when}, and you talked for {duration}.</source>
        <translation>Họ gọi thêm lần nữa {when} và hai bên nói chuyện {duration}.</translation>
    </message>
    <message>
        <source>You tried once, {when}, and nobody answered.</source>
        <translation>Bạn đã thử gọi 1 lần, {when}, nhưng không ai trả lời.</translation>
    </message>
    <message numerus="yes">
        <source>You tried {n} times, last {when}, and nobody answered.</source>
        <translation>
            <numerusform>Bạn đã thử gọi {n} lần, gần nhất {when}, nhưng không ai trả lời.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has called back since, and no answered call came from this number.</source>
        <translation>Từ đó đến nay chưa ai gọi lại, và bạn chưa trả lời cuộc gọi nào từ số này.</translation>
    </message>
    <message>
        <source>You marked it as done {when}: {note}</source>
        <translation>Bạn đã đánh dấu là xong {when}: {note}</translation>
    </message>
    <message>
        <source>You marked it as done {when}.</source>
        <translation>Bạn đã đánh dấu là xong {when}.</translation>
    </message>
    <message>
        <source>Cannot be called back</source>
        <translation>Không thể gọi lại</translation>
    </message>
    <message>
        <source>Until {when}</source>
        <translation>Đến {when}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Ghi chú: {note}</translation>
    </message>
    <message>
        <source>First: {when}</source>
        <translation>Lần đầu: {when}</translation>
    </message>
    <message>
        <source>Last: {when}</source>
        <translation>Gần nhất: {when}</translation>
    </message>
    <message numerus="yes">
        <source>When this number answered or called before; known from {n} such calls on.</source>
        <translation>
            <numerusform>Khoảng giờ số này từng trả lời hoặc gọi đến; cần ít nhất {n} cuộc gọi như vậy.</numerusform>
        </translation>
    </message>
    <message>
        <source>once, {when}</source>
        <translation>1 lần, {when}</translation>
    </message>
    <message numerus="yes">
        <source>{n} times, last {when}</source>
        <translation>
            <numerusform>{n} lần, gần nhất {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Chưa gọi lại</translation>
    </message>
    <message>
        <source>Tried once, {when}</source>
        <translation>Đã thử gọi 1 lần, {when}</translation>
    </message>
    <message>
        <source>Tried twice, last {when}</source>
        <translation>Đã thử gọi 2 lần, gần nhất {when}</translation>
    </message>
    <message numerus="yes">
        <source>Tried {n} times, last {when}</source>
        <translation>
            <numerusform>Đã thử gọi {n} lần, gần nhất {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>Since {when} nobody has called back, and no answered call came from this number.</source>
        <translation>Từ {when} chưa ai gọi lại, và bạn chưa trả lời cuộc gọi nào từ số này.</translation>
    </message>
    <message>
        <source>Since {when} you have tried {times}, and nobody answered.</source>
        <translation>Từ {when} bạn đã thử gọi {times}, nhưng không ai trả lời.</translation>
    </message>
    <message>
        <source>Put off until {when}</source>
        <translation>Đã hoãn đến {when}</translation>
    </message>
    <message>
        <source>{who} tried to reach you {attempts}; waiting {span}; {tried}</source>
        <translation>{who} đã gọi cho bạn {attempts}; đã chờ {span}; {tried}</translation>
    </message>
    <message>
        <source>put off until {when}</source>
        <translation>đã hoãn đến {when}</translation>
    </message>
    <message>
        <source>Any day {from_}–{until}</source>
        <translation>Mọi ngày {from_}–{until}</translation>
    </message>
    <message>
        <source>Weekdays {from_}–{until}</source>
        <translation>Ngày thường {from_}–{until}</translation>
    </message>
    <message>
        <source>Weekends {from_}–{until}</source>
        <translation>Cuối tuần {from_}–{until}</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>dưới 1 phút</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} {hours}</source>
        <translation>{days} {hours}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} phút</translation>
    </message>
    <message>
        <source>{hours} {minutes}</source>
        <translation>{hours} {minutes}</translation>
    </message>
    <message>
        <source>at a time that is not known</source>
        <translation>vào lúc không rõ</translation>
    </message>
    <message>
        <source>on {when}</source>
        <translation>vào {when}</translation>
    </message>
    <message numerus="yes">
        <source>{n} h</source>
        <translation>
            <numerusform>{n} giờ</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>bạn chưa gọi lại</translation>
    </message>
    <message>
        <source>tried once, {when}</source>
        <translation>bạn đã thử gọi 1 lần, {when}</translation>
    </message>
    <message>
        <source>tried twice, last {when}</source>
        <translation>bạn đã thử gọi 2 lần, gần nhất {when}</translation>
    </message>
    <message numerus="yes">
        <source>tried {n} times, last {when}</source>
        <translation>
            <numerusform>bạn đã thử gọi {n} lần, gần nhất {when}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget this number</source>
        <translation>Xóa hẳn số này</translation>
    </message>
</context>
<context>
    <name>InsightGuide</name>
    <message>
        <source>These calls can be shown once the whole history is here.</source>
        <translation>Các cuộc gọi này sẽ hiện được khi đã tải đủ lịch sử.</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Tất cả cuộc gọi</translation>
    </message>
    <message>
        <source>Only these calls are shown: {calls}</source>
        <translation>Chỉ hiện các cuộc gọi này: {calls}</translation>
    </message>
    <message>
        <source>Back to the insights</source>
        <translation>Quay lại thống kê</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} trên {all}</translation>
    </message>
    <message>
        <source>{share} within 5 min</source>
        <translation>{share} trong vòng 5 phút</translation>
    </message>
    <message>
        <source>was {before}</source>
        <translation>trước đó {before}</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>đã trả lời</translation>
    </message>
    <message>
        <source>called back within 1 h</source>
        <translation>được gọi lại trong vòng 1 giờ</translation>
    </message>
    <message>
        <source>median time to call back</source>
        <translation>thời gian gọi lại (trung vị)</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>vẫn đang chờ</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>cuộc gọi đi</translation>
    </message>
    <message>
        <source>talked in all</source>
        <translation>tổng thời gian đàm thoại</translation>
    </message>
    <message>
        <source>median talk</source>
        <translation>thời gian đàm thoại (trung vị)</translation>
    </message>
    <message>
        <source>{days}, compared with {before}</source>
        <translation>{days}, so với {before}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} giây</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} {hours}</source>
        <translation>{days} {hours}</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} phút {s} giây</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Gọi nhỡ</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Gọi đến</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Gọi đi</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>Cuộc gọi theo ngày</translation>
    </message>
    <message>
        <source>Calls per week</source>
        <translation>Cuộc gọi theo tuần</translation>
    </message>
    <message>
        <source>Calls per month</source>
        <translation>Cuộc gọi theo tháng</translation>
    </message>
    <message>
        <source>Calls per year</source>
        <translation>Cuộc gọi theo năm</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>mọi thời gian</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} đến {last}</translation>
    </message>
    <message>
        <source>{weekday}, {start} to {end}</source>
        <translation>{weekday}, {start} đến {end}</translation>
    </message>
    <message>
        <source>by number of calls</source>
        <translation>theo số cuộc gọi</translation>
    </message>
    <message>
        <source>by missed calls</source>
        <translation>theo cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>by talk time</source>
        <translation>theo thời gian đàm thoại</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} giờ {m} phút</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} giờ</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} phút</translation>
    </message>
    <message>
        <source>longest {span}</source>
        <translation>lâu nhất {span}</translation>
    </message>
    <message>
        <source>{sign}{n} %</source>
        <translation>{sign}{n}%</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>{days} · the history is not all here yet</source>
        <translation>{days} · chưa tải đủ lịch sử</translation>
    </message>
    <message>
        <source>Kind of call</source>
        <translation>Loại cuộc gọi</translation>
    </message>
    <message>
        <source>Order of the top callers</source>
        <translation>Thứ tự người gọi nhiều nhất</translation>
    </message>
    <message>
        <source>The figures were copied.</source>
        <translation>Đã sao chép số liệu.</translation>
    </message>
</context>
<context>
    <name>InsightsTab</name>
    <message>
        <source>{days} · search and filter change nothing here</source>
        <translation>{days} · tìm kiếm và bộ lọc không áp dụng ở đây</translation>
    </message>
    <message>
        <source>There are no insights now</source>
        <translation>Hiện chưa có thống kê</translation>
    </message>
    <message>
        <source>The calls that are saved here could not be read.</source>
        <translation>Không thể đọc các cuộc gọi đã lưu trên máy tính này.</translation>
    </message>
    <message>
        <source>Try again; if it stays, start Call Viewer anew.</source>
        <translation>Hãy thử lại; nếu vẫn vậy, hãy khởi động lại Call Viewer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Show the key</source>
        <translation>Hiện khóa</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Dán khóa</translation>
    </message>
    <message>
        <source>There is no key yet. Copy it from the SMSMobileAPI dashboard and paste it here.</source>
        <translation>Chưa có khóa. Hãy sao chép khóa từ bảng điều khiển SMSMobileAPI rồi dán vào đây.</translation>
    </message>
    <message>
        <source>This is a web address without a key in it. Copy only the key.</source>
        <translation>Đây là địa chỉ web không chứa khóa. Hãy chỉ sao chép khóa.</translation>
    </message>
    <message>
        <source>A key has no spaces inside. Copy it once more, and nothing around it.</source>
        <translation>Khóa không có dấu cách bên trong. Hãy sao chép lại, chỉ riêng khóa.</translation>
    </message>
    <message>
        <source>This cannot be a key. Copy it once more, and nothing around it.</source>
        <translation>Đây không thể là khóa. Hãy sao chép lại, chỉ riêng khóa.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ẩn khóa</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Sorted by: {column}, descending</source>
        <translation>Sắp xếp theo: {column}, giảm dần</translation>
    </message>
    <message>
        <source>Sorted by: {column}, ascending</source>
        <translation>Sắp xếp theo: {column}, tăng dần</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>, </source>
        <comment>Between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>Between the clauses of a sentence</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <comment>Two sentences, one after the other</comment>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <comment>A title without a full stop, and what is said below it</comment>
        <translation>{title}. {text}</translation>
    </message>
    <message>
        <source>{what}: {figure}</source>
        <comment>A figure behind what it counts</comment>
        <translation>{what}: {figure}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Refresh</source>
        <translation>Làm mới</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Gọi nhỡ</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Gọi đến</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Gọi đi</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Tất cả cuộc gọi</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Cần gọi lại</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Thống kê</translation>
    </message>
    <message>
        <source>There is no room for the panel. Make the window wider to see it.</source>
        <translation>Không đủ chỗ cho khung chi tiết. Hãy kéo rộng cửa sổ để xem.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>To call back: {n}</source>
        <translation>Cần gọi lại: {n}</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Cài đặt…</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Hiện hoặc ẩn khung chi tiết</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>About {name}</source>
        <translation>Giới thiệu {name}</translation>
    </message>
    <message>
        <source>API key…</source>
        <translation>Khóa API…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note about this number…</source>
        <translation>Ghi chú về số này…</translation>
    </message>
    <message>
        <source>Note about this number</source>
        <translation>Ghi chú về số này</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>NumberActions</name>
    <message>
        <source>Copied {number}.</source>
        <translation>Đã sao chép {number}.</translation>
    </message>
    <message>
        <source>{who} is marked as done.</source>
        <translation>Đã đánh dấu {who} là xong.</translation>
    </message>
    <message>
        <source>{who} are marked as done.</source>
        <translation>Đã đánh dấu {who} là xong.</translation>
    </message>
    <message>
        <source>{who} is not marked as done any longer.</source>
        <translation>Đã bỏ đánh dấu xong cho {who}.</translation>
    </message>
    <message>
        <source>{who} are not marked as done any longer.</source>
        <translation>Đã bỏ đánh dấu xong cho {who}.</translation>
    </message>
    <message>
        <source>{who} is not put off any longer.</source>
        <translation>Đã bỏ hoãn {who}.</translation>
    </message>
    <message>
        <source>{who} are not put off any longer.</source>
        <translation>Đã bỏ hoãn {who}.</translation>
    </message>
    <message>
        <source>{who} is put off until {when}.</source>
        <translation>Đã hoãn {who} đến {when}.</translation>
    </message>
    <message>
        <source>{who} are put off until {when}.</source>
        <translation>Đã hoãn {who} đến {when}.</translation>
    </message>
    <message>
        <source>A hidden number cannot be marked.</source>
        <translation>Không thể đánh dấu số ẩn.</translation>
    </message>
    <message>
        <source>{who} does not wait for a call back.</source>
        <translation>{who} không chờ gọi lại.</translation>
    </message>
    <message>
        <source>{who} do not wait for a call back.</source>
        <translation>{who} không chờ gọi lại.</translation>
    </message>
    <message>
        <source>Taken back: {who}</source>
        <translation>Đã hoàn tác: {who}</translation>
    </message>
    <message numerus="yes">
        <source>{who} and {n} more</source>
        <translation>
            <numerusform>{who} và {n} người khác</numerusform>
        </translation>
    </message>
    <message>
        <source>That could not be saved, and nothing was changed. See whether the disk is full, and try again.</source>
        <translation>Không thể lưu, và không có gì thay đổi. Hãy xem ổ đĩa có bị đầy không rồi thử lại.</translation>
    </message>
    <message>
        <source>No program on this computer makes calls or sends messages. {number} was copied instead.</source>
        <translation>Máy tính này không có chương trình nào để gọi hoặc nhắn tin. Đã sao chép {number} để bạn dùng.</translation>
    </message>
    <message>
        <source>This caller withheld the number, so there is nobody to call.</source>
        <translation>Người này đã ẩn số nên không thể gọi.</translation>
    </message>
    <message>
        <source>Codes with * or # can change a phone's settings, so they are not dialled from here.</source>
        <translation>Mã có * hoặc # có thể thay đổi cài đặt điện thoại nên không gọi được từ đây.</translation>
    </message>
    <message>
        <source>This is not a phone number that can be called.</source>
        <translation>Đây không phải là số điện thoại gọi được.</translation>
    </message>
</context>
<context>
    <name>NumberPanel</name>
    <message>
        <source>The selected number</source>
        <translation>Số đã chọn</translation>
    </message>
    <message>
        <source>Select a call to see everything about its number</source>
        <translation>Chọn một cuộc gọi để xem mọi thông tin về số đó</translation>
    </message>
    <message>
        <source>Rows copied: {n}</source>
        <translation>Đã sao chép {n} hàng</translation>
    </message>
</context>
<context>
    <name>PanelButtons</name>
    <message>
        <source>Call</source>
        <translation>Gọi</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nhắn tin</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Bỏ đánh dấu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Nobody waits for a call back from this number.</source>
        <translation>Không cần gọi lại số này.</translation>
    </message>
    <message>
        <source>Nobody has to call back here any longer, until they call in vain again.</source>
        <translation>Không cần gọi lại số này nữa, cho đến khi họ lại gọi nhỡ.</translation>
    </message>
    <message>
        <source>You marked it as done. Let it wait for a call back again.</source>
        <translation>Bạn đã đánh dấu là xong. Đưa lại vào danh sách cần gọi lại.</translation>
    </message>
</context>
<context>
    <name>PanelFigures</name>
    <message>
        <source>Put off</source>
        <translation>Hoãn</translation>
    </message>
    <message>
        <source>Put off the call back</source>
        <translation>Hoãn gọi lại</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>More about this number</source>
        <translation>Tùy chọn khác cho số này</translation>
    </message>
    <message>
        <source>Search for this number</source>
        <translation>Tìm số này</translation>
    </message>
    <message>
        <source>Forget this number…</source>
        <translation>Xóa hẳn số này…</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Đóng khung chi tiết</translation>
    </message>
</context>
<context>
    <name>PanelNote</name>
    <message>
        <source>The note could not be saved. It is kept here, and saved as soon as that is possible.</source>
        <translation>Chưa lưu được ghi chú. Ghi chú được giữ ở đây và sẽ lưu ngay khi có thể.</translation>
    </message>
    <message>
        <source>A note about a number of the other phone could not be saved.</source>
        <translation>Không thể lưu ghi chú về một số của điện thoại kia.</translation>
    </message>
    <message numerus="yes">
        <source>A note holds {n} letters; the rest was cut.</source>
        <translation>
            <numerusform>Ghi chú chứa tối đa {n} ký tự; phần còn lại đã bị cắt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleActions</name>
    <message>
        <source>Number</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>Rows copied: {n}</source>
        <translation>Đã sao chép {n} hàng</translation>
    </message>
</context>
<context>
    <name>PeopleBar</name>
    <message>
        <source>Longest wait first</source>
        <translation>Chờ lâu nhất trước</translation>
    </message>
    <message>
        <source>Most attempts first</source>
        <translation>Gọi nhiều nhất trước</translation>
    </message>
    <message>
        <source>Last attempt first</source>
        <translation>Gọi gần nhất trước</translation>
    </message>
    <message numerus="yes">
        <source>Tried in the last {n} days</source>
        <translation>
            <numerusform>Gọi trong {n} ngày qua</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried at any time</source>
        <translation>Gọi bất cứ lúc nào</translation>
    </message>
    <message>
        <source>Shows those, too, who have not tried again for longer.</source>
        <translation>Hiện cả những người lâu hơn chưa gọi thêm.</translation>
    </message>
    <message>
        <source>Sorted by: {column}</source>
        <translation>Sắp xếp theo: {column}</translation>
    </message>
    <message>
        <source>Order: {order}</source>
        <translation>Thứ tự: {order}</translation>
    </message>
    <message>
        <source>Whoever has tried to reach you in this time is shown, with all earlier attempts.</source>
        <translation>Hiện những ai đã gọi cho bạn trong thời gian này, kèm mọi lần gọi trước đó.</translation>
    </message>
    <message>
        <source>The days that are chosen at the top count instead.</source>
        <translation>Đang áp dụng khoảng ngày chọn ở phía trên.</translation>
    </message>
    <message numerus="yes">
        <source>Show {n} more</source>
        <translation>
            <numerusform>Hiện thêm {n} người</numerusform>
        </translation>
    </message>
    <message>
        <source>Show put off: {n}</source>
        <translation>Hiện người được hoãn: {n}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Thứ tự</translation>
    </message>
</context>
<context>
    <name>PeopleBody</name>
    <message>
        <source>{trouble}. Some people may be missing here.</source>
        <translation>{trouble}. Danh sách này có thể thiếu vài người.</translation>
    </message>
    <message>
        <source>The history is still being brought here. Some people may be missing.</source>
        <translation>Lịch sử vẫn đang được tải về. Danh sách có thể thiếu vài người.</translation>
    </message>
</context>
<context>
    <name>PeopleColumns</name>
    <message>
        <source>Who</source>
        <translation>Người gọi</translation>
    </message>
    <message>
        <source>Tried to reach you</source>
        <translation>Đã gọi cho bạn</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đã chờ</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Việc đã làm</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Giờ dễ gặp</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Hidden numbers</source>
        <translation>Số ẩn</translation>
    </message>
    <message>
        <source>Hidden numbers tried to reach you {attempts}; nobody can call them back</source>
        <translation>Các số ẩn đã gọi cho bạn {attempts}; không thể gọi lại</translation>
    </message>
    <message>
        <source>These callers withheld their number, so nobody can call them back.</source>
        <translation>Những người này đã ẩn số nên không thể gọi lại.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Looking…</source>
        <translation>Đang tìm…</translation>
    </message>
</context>
<context>
    <name>PeopleStates</name>
    <message>
        <source>People waiting: {n}</source>
        <translation>{n} người đang chờ</translation>
    </message>
    <message>
        <source>People found: {n}</source>
        <translation>Tìm thấy {n} người</translation>
    </message>
    <message numerus="yes">
        <source>not tried again for {days} days: {n}</source>
        <translation>
            <numerusform>{n} người không gọi thêm trong {days} ngày qua</numerusform>
        </translation>
    </message>
    <message>
        <source>put off: {n}</source>
        <translation>đã hoãn {n} người</translation>
    </message>
    <message>
        <source>calls from hidden numbers, not counted: {n}</source>
        <translation>không tính {n} cuộc gọi từ số ẩn</translation>
    </message>
    <message>
        <source>calls without a time, not counted: {n}</source>
        <translation>không tính {n} cuộc gọi không rõ giờ</translation>
    </message>
    <message>
        <source>The history is still being brought here</source>
        <translation>Lịch sử vẫn đang được tải về</translation>
    </message>
    <message>
        <source>Who waits for a call back is known once the calls are here.</source>
        <translation>Khi tải xong các cuộc gọi, bạn sẽ biết ai đang chờ gọi lại.</translation>
    </message>
    <message>
        <source>Nobody is waiting now</source>
        <translation>Hiện không ai đang chờ</translation>
    </message>
    <message>
        <source>Everybody who waits is put off until later.</source>
        <translation>Tất cả những người đang chờ đều đã được hoãn.</translation>
    </message>
    <message>
        <source>They come back by themselves, or when they call again.</source>
        <translation>Họ sẽ tự hiện lại khi đến hạn hoặc khi gọi tiếp.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Không ai đang chờ</translation>
    </message>
    <message>
        <source>Everybody who called in vain was called back, or has reached you since.</source>
        <translation>Tất cả những người gọi nhỡ đều đã được gọi lại hoặc đã gọi được cho bạn.</translation>
    </message>
    <message>
        <source>A new call can take about ten minutes to arrive here.</source>
        <translation>Cuộc gọi mới có thể mất khoảng mười phút mới hiện ở đây.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Kiểm tra lại</translation>
    </message>
    <message>
        <source>Nobody is waiting from these days</source>
        <translation>Không ai đang chờ từ những ngày này</translation>
    </message>
    <message>
        <source>Somebody may be waiting since other days.</source>
        <translation>Có thể có người chờ từ những ngày khác.</translation>
    </message>
    <message>
        <source>Nobody who waits fits this search.</source>
        <translation>Không có người đang chờ nào khớp với tìm kiếm này.</translation>
    </message>
    <message>
        <source>Nobody who waits fits this filter.</source>
        <translation>Không có người đang chờ nào khớp với bộ lọc này.</translation>
    </message>
    <message>
        <source>Nobody who waits fits all that is chosen above.</source>
        <translation>Không có người đang chờ nào khớp với mọi điều kiện đã chọn ở trên.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Không tìm thấy ai</translation>
    </message>
    <message>
        <source>{who} is not waiting</source>
        <translation>{who} không chờ gọi lại</translation>
    </message>
    <message>
        <source>No missed call fits this search.</source>
        <translation>Không có cuộc gọi nhỡ nào khớp với tìm kiếm này.</translation>
    </message>
    <message>
        <source>Look in the missed calls</source>
        <translation>Xem trong cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>Look in all calls</source>
        <translation>Xem trong tất cả cuộc gọi</translation>
    </message>
    <message>
        <source>Show everybody who waits</source>
        <translation>Hiện tất cả người đang chờ</translation>
    </message>
    <message numerus="yes">
        <source>Everybody who has tried in the last {n} days is put off until later.</source>
        <translation>
            <numerusform>Những người gọi trong {n} ngày qua đều đã được hoãn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody found in the last {n} days</source>
        <translation>
            <numerusform>Không tìm thấy ai trong {n} ngày qua</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who fit this search and this filter have not tried again since.</source>
        <translation>Những người khớp với tìm kiếm và bộ lọc này đã gọi từ trước đó và không gọi thêm.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Hiện những người này</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is waiting from the last {n} days</source>
        <translation>
            <numerusform>Không ai đang chờ từ {n} ngày qua</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who wait tried before, and have not tried again.</source>
        <translation>Những người đang chờ đã gọi từ trước đó và không gọi thêm.</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>People who wait for a call back</source>
        <translation>Những người đang chờ gọi lại</translation>
    </message>
</context>
<context>
    <name>PhoneNames</name>
    <message>
        <source>My phone</source>
        <translation>Điện thoại của tôi</translation>
    </message>
    <message>
        <source>Phone {n}</source>
        <translation>Điện thoại {n}</translation>
    </message>
</context>
<context>
    <name>PhoneNotes</name>
    <message>
        <source>The notes of {name} could not be deleted.</source>
        <translation>Không thể xóa ghi chú của {name}.</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Sử dụng</translation>
    </message>
    <message>
        <source>The notes could not be taken over, and are kept where they were.</source>
        <translation>Không thể chuyển ghi chú sang; chúng vẫn được giữ ở chỗ cũ.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Notes of a phone that was removed are kept here. Use them for this phone?</source>
        <translation>Ghi chú của một điện thoại đã gỡ bỏ vẫn được giữ ở đây. Dùng cho điện thoại này?</translation>
    </message>
    <message>
        <source>Notes of the phone “{name}”, removed on {day}, are kept here. Use them for this phone?</source>
        <translation>Ghi chú của điện thoại “{name}”, gỡ bỏ ngày {day}, vẫn được giữ ở đây. Dùng cho điện thoại này?</translation>
    </message>
    <message>
        <source>They were written by a newer version of this program.</source>
        <translation>Ghi chú do một phiên bản mới hơn của chương trình này tạo ra.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Ổ đĩa đã đầy.</translation>
    </message>
    <message>
        <source>Their folder cannot be written.</source>
        <translation>Không thể ghi vào thư mục chứa ghi chú.</translation>
    </message>
    <message>
        <source>Another program holds them.</source>
        <translation>Một chương trình khác đang dùng ghi chú.</translation>
    </message>
    <message>
        <source>The file cannot be used.</source>
        <translation>Không thể sử dụng tệp này.</translation>
    </message>
</context>
<context>
    <name>PhonesFlow</name>
    <message>
        <source>Missed calls seem to be written in the time zone {zone}.</source>
        <translation>Giờ của cuộc gọi nhỡ có vẻ theo múi giờ {zone}.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Use {country}</source>
        <translation>Áp dụng {country}</translation>
    </message>
    <message>
        <source>Numbers are read as if from one country ({used}), but look like those of another ({country}).</source>
        <translation>Số điện thoại đang được hiểu theo một quốc gia ({used}), nhưng có vẻ thuộc quốc gia khác ({country}).</translation>
    </message>
    <message>
        <source>No country of numbers is set, and they look like those of one: {country}.</source>
        <translation>Chưa đặt quốc gia của số điện thoại, và các số có vẻ thuộc {country}.</translation>
    </message>
    <message>
        <source>One person may be listed as two.</source>
        <translation>Một người có thể xuất hiện hai lần.</translation>
    </message>
</context>
<context>
    <name>PortraitWords</name>
    <message>
        <source>also: {names}</source>
        <translation>tên khác: {names}</translation>
    </message>
    <message>
        <source>Waiting {span}</source>
        <translation>Đã chờ {span}</translation>
    </message>
    <message>
        <source>They tried to reach you {attempts}.</source>
        <translation>Họ đã gọi cho bạn {attempts}.</translation>
    </message>
    <message>
        <source>Calls without a number: {n}</source>
        <translation>Cuộc gọi không có số: {n}</translation>
    </message>
    <message>
        <source>Calls with this number: {n}</source>
        <translation>Cuộc gọi với số này: {n}</translation>
    </message>
    <message>
        <source>first in {month}</source>
        <translation>lần đầu {month}</translation>
    </message>
    <message>
        <source>Missed: {n}</source>
        <translation>Gọi nhỡ: {n}</translation>
    </message>
    <message>
        <source>Incoming: {n}</source>
        <translation>Gọi đến: {n}</translation>
    </message>
    <message>
        <source>Outgoing: {n}</source>
        <translation>Gọi đi: {n}</translation>
    </message>
    <message>
        <source>Last call: {when}</source>
        <translation>Gọi gần nhất: {when}</translation>
    </message>
    <message>
        <source>Talked in all: {duration}</source>
        <translation>Tổng đàm thoại: {duration}</translation>
    </message>
    <message>
        <source>Best reached: {hours}</source>
        <translation>Dễ gặp nhất: {hours}</translation>
    </message>
    <message>
        <source>The callers withheld their numbers: these may be different people.</source>
        <translation>Người gọi đã ẩn số: đây có thể là nhiều người khác nhau.</translation>
    </message>
    <message>
        <source>The history is still being brought here, so there may be more calls.</source>
        <translation>Lịch sử vẫn đang được tải về nên có thể còn cuộc gọi khác.</translation>
    </message>
</context>
<context>
    <name>PrintedList</name>
    <message>
        <source>Caller</source>
        <translation>Người gọi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Thời lượng</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Khu vực</translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation>Trang {n}/{m}</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Chọn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>Tìm t&amp;rong:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>T&amp;hư mục mới</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Đổ&amp;i tên</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Tên tệp:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>L&amp;oại tệp:</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Hiện tệp ẩ&amp;n</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Hiện </translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Tất cả các tệp (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tất cả các tệp (*)</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Thư mục:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Tiến tới</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Tiến tới</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Thư mục cha</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Đến thư mục cha</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Tạo thư mục mới</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Tạo thư mục mới</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Thư mục mới</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ bỏ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Lưu thành</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Dạng danh sách</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Dạng chi tiết</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Chuyển sang dạng danh sách</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Chuyển sang dạng chi tiết</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Tìm thư mục</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Vị trí gần đây</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Thanh bên</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Danh sách vị trí và dấu trang</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 đã tồn tại.
Bạn có muốn thay thế không?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Không tìm thấy thư mục.
Hãy kiểm tra lại tên thư mục.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Không tìm thấy tệp.
Hãy kiểm tra lại tên tệp.</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>Bạn có chắc muốn xóa “%1” không?</translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” được bảo vệ chống ghi.
Bạn vẫn muốn xóa?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Không thể xóa thư mục.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ngày sửa</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Máy tính</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cắt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Có</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Không</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Cuộn đến đây</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Đầu</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Cuối</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Mép trái</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Mép phải</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Trang bên trái</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Trang bên phải</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Cuộn lên</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Cuộn xuống</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Cuộn sang trái</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Cuộn sang phải</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Mũi tên xuống</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cắt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>RowActions</name>
    <message>
        <source>Call</source>
        <translation>Gọi</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Nhắn tin</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Sao chép số</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Sao chép hàng</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Đánh dấu đã xong</translation>
    </message>
    <message>
        <source>Mark as done, with a note…</source>
        <translation>Đánh dấu đã xong kèm ghi chú…</translation>
    </message>
    <message>
        <source>Take back “done”</source>
        <translation>Bỏ đánh dấu “đã xong”</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Vì sao?</translation>
    </message>
    <message>
        <source>Search for this number</source>
        <translation>Tìm số này</translation>
    </message>
    <message>
        <source>Forget this number…</source>
        <translation>Xóa hẳn số này…</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search name, number or note   {shortcut}</source>
        <translation>Tìm tên, số hoặc ghi chú   {shortcut}</translation>
    </message>
    <message>
        <source>Search name, number or note</source>
        <translation>Tìm tên, số hoặc ghi chú</translation>
    </message>
    <message>
        <source>Finds callers by name, by any part of the number, and by your notes about them.</source>
        <translation>Tìm người gọi theo tên, theo một phần bất kỳ của số và theo ghi chú của bạn.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Xóa tìm kiếm</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The demo has one phone, which is invented.</source>
        <translation>Bản demo chỉ có một điện thoại mẫu.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>The words change when Call Viewer starts next.</source>
        <translation>Ngôn ngữ sẽ đổi khi khởi động lại Call Viewer.</translation>
    </message>
    <message>
        <source>&amp;Keep a copy of the calls on this computer</source>
        <translation>&amp;Giữ bản sao các cuộc gọi trên máy tính này</translation>
    </message>
    <message>
        <source>Delete the copy now…</source>
        <translation>Xóa bản sao ngay…</translation>
    </message>
    <message>
        <source>&amp;Hide numbers on screen</source>
        <translation>Ẩn &amp;số trên màn hình</translation>
    </message>
    <message>
        <source>Phones…</source>
        <translation>Điện thoại…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>The calls are there at once, also offline, and stay when the service forgets them.</source>
        <translation>Cuộc gọi hiện ra ngay, kể cả khi ngoại tuyến, và vẫn còn khi dịch vụ không giữ nữa.</translation>
    </message>
    <message>
        <source>The calls are read from the service at each start and forgotten when the program ends.</source>
        <translation>Cuộc gọi được tải từ dịch vụ mỗi lần khởi động và bị xóa khi thoát chương trình.</translation>
    </message>
    <message>
        <source>Keep no copy? It is deleted from this computer, together with calls that the service has forgotten. Offline there will be nothing to see.</source>
        <translation>Không giữ bản sao? Bản sao sẽ bị xóa khỏi máy tính này, cùng với các cuộc gọi mà dịch vụ không còn giữ. Khi ngoại tuyến sẽ không xem được gì.</translation>
    </message>
    <message>
        <source>Keep no copy</source>
        <translation>Không giữ bản sao</translation>
    </message>
    <message numerus="yes">
        <source>Delete calls older than {n} months from this computer, now and from day to day?</source>
        <translation>
            <numerusform>Xóa các cuộc gọi cũ hơn {n} tháng khỏi máy tính này, ngay bây giờ và hằng ngày?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete older calls</source>
        <translation>Xóa cuộc gọi cũ</translation>
    </message>
    <message>
        <source>Delete the copy of the calls of all phones? Calls that the service has forgotten are lost.</source>
        <translation>Xóa bản sao cuộc gọi của mọi điện thoại? Các cuộc gọi mà dịch vụ không còn giữ sẽ mất.</translation>
    </message>
    <message>
        <source>Delete the copy</source>
        <translation>Xóa bản sao</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Only when I refresh</source>
        <translation>Chỉ khi tôi làm mới</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Mỗi phút</translation>
    </message>
    <message numerus="yes">
        <source>Every {n} minutes</source>
        <translation>
            <numerusform>Mỗi {n} phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months</source>
        <translation>
            <numerusform>{n} tháng</numerusform>
        </translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Mãi mãi</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Màu sắc</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Cuộc gọi</translation>
    </message>
    <message>
        <source>&amp;Look for new calls</source>
        <translation>&amp;Kiểm tra cuộc gọi mới</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Quyền riêng tư</translation>
    </message>
    <message>
        <source>Keep calls &amp;for</source>
        <translation>Thời gian &amp;lưu cuộc gọi</translation>
    </message>
    <message>
        <source>Shows no more than the last two digits.</source>
        <translation>Chỉ hiện hai chữ số cuối.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Chung</translation>
    </message>
    <message>
        <source>Missed calls and start</source>
        <translation>Cuộc gọi nhỡ và khởi động</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Xóa tìm kiếm</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Làm mới</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>Incoming calls</source>
        <translation>Cuộc gọi đến</translation>
    </message>
    <message>
        <source>Outgoing calls</source>
        <translation>Cuộc gọi đi</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Tất cả cuộc gọi</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Cần gọi lại</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Thống kê</translation>
    </message>
    <message>
        <source>Open the panel of the number</source>
        <translation>Mở khung chi tiết của số</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Hiện hoặc ẩn khung chi tiết</translation>
    </message>
    <message>
        <source>Copy the selected rows, or the number</source>
        <translation>Sao chép các hàng đã chọn hoặc số</translation>
    </message>
    <message>
        <source>Take back what was marked last</source>
        <translation>Hoàn tác lần đánh dấu gần nhất</translation>
    </message>
    <message>
        <source>Export or print the list</source>
        <translation>Xuất hoặc in danh sách</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menu của hàng</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Sort, and choose columns: in the menu of the row</source>
        <translation>Sắp xếp và chọn cột: trong menu của hàng</translation>
    </message>
    <message>
        <source>Open the calendar, in a date field</source>
        <translation>Mở lịch, trong ô ngày</translation>
    </message>
    <message>
        <source>A day earlier or later, in a date field</source>
        <translation>Lùi hoặc tiến một ngày, trong ô ngày</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Danh sách phím tắt này</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Put off</source>
        <translation>Hoãn</translation>
    </message>
    <message>
        <source>Not any longer</source>
        <translation>Bỏ hoãn</translation>
    </message>
    <message>
        <source>Until…</source>
        <translation>Đến…</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Sau 1 giờ</translation>
    </message>
    <message>
        <source>This evening {time}</source>
        <translation>Tối nay {time}</translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation>Ngày mai {time}</translation>
    </message>
    <message>
        <source>Next Monday {time}</source>
        <translation>Thứ Hai tới {time}</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Newest call {when}</source>
        <translation>Cuộc gọi mới nhất {when}</translation>
    </message>
    <message>
        <source>the phone may lag by {n} min</source>
        <translation>điện thoại có thể trễ {n} phút</translation>
    </message>
    <message>
        <source>checked just now</source>
        <translation>vừa kiểm tra</translation>
    </message>
    <message>
        <source>checked {n} min ago</source>
        <translation>kiểm tra {n} phút trước</translation>
    </message>
    <message>
        <source>checked {n} h ago</source>
        <translation>kiểm tra {n} giờ trước</translation>
    </message>
    <message numerus="yes">
        <source>checked {n} days ago</source>
        <translation>
            <numerusform>kiểm tra {n} ngày trước</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncLine</name>
    <message>
        <source>Bringing the history here</source>
        <translation>Đang tải lịch sử</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Đã tạm dừng</translation>
    </message>
    <message>
        <source>The whole history is here: {calls}</source>
        <translation>Đã tải đủ lịch sử: {calls}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>{what}: back to {month}, {calls}</source>
        <translation>{what}: đã đến {month}, {calls}</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls</source>
        <translation>
            <numerusform>{n} cuộc gọi</numerusform>
        </translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month}/{year}</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Đang thử lại…</translation>
    </message>
    <message>
        <source>Waiting: trying again in {n} s</source>
        <translation>Đang chờ: thử lại sau {n} giây</translation>
    </message>
    <message>
        <source>Offline: only the calls that are here</source>
        <translation>Ngoại tuyến: chỉ có các cuộc gọi đã tải</translation>
    </message>
    <message>
        <source>Offline. Last checked: {when}</source>
        <translation>Ngoại tuyến. Kiểm tra lần cuối: {when}</translation>
    </message>
    <message>
        <source>{problem}: only the calls that are here</source>
        <translation>{problem}: chỉ có các cuộc gọi đã tải</translation>
    </message>
    <message>
        <source>{problem}. Last checked: {when}</source>
        <translation>{problem}. Kiểm tra lần cuối: {when}</translation>
    </message>
</context>
<context>
    <name>SystemSwitches</name>
    <message>
        <source>The system did not let this program look that up or change it. See the settings of the system.</source>
        <translation>Hệ thống không cho chương trình này xem hoặc thay đổi mục này. Hãy xem cài đặt của hệ thống.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Missed</source>
        <translation>Gọi nhỡ</translation>
    </message>
    <message>
        <source>Outgoing · no answer</source>
        <translation>Gọi đi · không trả lời</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Gọi đến</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Gọi đi</translation>
    </message>
    <message>
        <source>All calls with this number</source>
        <translation>Tất cả cuộc gọi với số này</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Settings and help</source>
        <translation>Cài đặt và trợ giúp</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>These calls are invented. Nothing is sent or kept.</source>
        <translation>Đây là các cuộc gọi mẫu. Không có gì được gửi đi hay lưu lại.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>New missed calls: {n}</source>
        <translation>{n} cuộc gọi nhỡ mới</translation>
    </message>
    <message>
        <source>To call back: {n}</source>
        <translation>Cần gọi lại: {n}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Cần gọi lại</translation>
    </message>
    <message>
        <source>Check for new calls</source>
        <translation>Kiểm tra cuộc gọi mới</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>This key already belongs to {name}. Each phone has a key of its own.</source>
        <translation>Khóa này đã thuộc về {name}. Mỗi điện thoại có khóa riêng.</translation>
    </message>
    <message>
        <source>Getting the calls…</source>
        <translation>Đang tải cuộc gọi…</translation>
    </message>
    <message>
        <source>No call fits this search.</source>
        <translation>Không có cuộc gọi nào khớp với tìm kiếm này.</translation>
    </message>
    <message>
        <source>There is no call of these days.</source>
        <translation>Không có cuộc gọi nào trong khoảng ngày này.</translation>
    </message>
    <message>
        <source>No call fits this filter.</source>
        <translation>Không có cuộc gọi nào khớp với bộ lọc này.</translation>
    </message>
    <message>
        <source>No call fits all that is chosen above.</source>
        <translation>Không có cuộc gọi nào khớp với mọi điều kiện đã chọn ở trên.</translation>
    </message>
    <message>
        <source>Try other words.</source>
        <translation>Hãy thử từ khác.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Không tìm thấy gì</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Xóa tìm kiếm</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Hiện tất cả các ngày</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Xóa bộ lọc</translation>
    </message>
    <message>
        <source>Clear search, days and filter</source>
        <translation>Xóa tìm kiếm, khoảng ngày và bộ lọc</translation>
    </message>
    <message>
        <source>Try again in about {n} min.</source>
        <translation>Hãy thử lại sau khoảng {n} phút.</translation>
    </message>
    <message>
        <source>Try again in about {n} h.</source>
        <translation>Hãy thử lại sau khoảng {n} giờ.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in about {n} days.</source>
        <translation>
            <numerusform>Hãy thử lại sau khoảng {n} ngày.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service cannot be reached</source>
        <translation>Không thể kết nối với dịch vụ</translation>
    </message>
    <message>
        <source>This computer got no answer from the service.</source>
        <translation>Máy tính này không nhận được trả lời từ dịch vụ.</translation>
    </message>
    <message>
        <source>Check the internet connection, or try again later.</source>
        <translation>Hãy kiểm tra kết nối internet hoặc thử lại sau.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>The proxy does not work</source>
        <translation>Proxy không hoạt động</translation>
    </message>
    <message>
        <source>The proxy setting of this computer cannot be used.</source>
        <translation>Không dùng được cài đặt proxy của máy tính này.</translation>
    </message>
    <message>
        <source>Check its address, name and password, then start Call Viewer again.</source>
        <translation>Hãy kiểm tra địa chỉ, tên đăng nhập và mật khẩu của proxy rồi khởi động lại Call Viewer.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>Kết nối không an toàn</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate that it was shown.</source>
        <translation>Máy tính này không tin cậy chứng chỉ nhận được.</translation>
    </message>
    <message>
        <source>Check the computer's date and the network, for example a hotel's sign-in page.</source>
        <translation>Hãy kiểm tra ngày giờ của máy tính và mạng, ví dụ trang đăng nhập Wi-Fi của khách sạn.</translation>
    </message>
    <message>
        <source>The API key is missing</source>
        <translation>Thiếu khóa API</translation>
    </message>
    <message>
        <source>The service asks for an API key.</source>
        <translation>Dịch vụ yêu cầu khóa API.</translation>
    </message>
    <message>
        <source>Enter the key from your SMSMobileAPI dashboard.</source>
        <translation>Hãy nhập khóa từ bảng điều khiển SMSMobileAPI.</translation>
    </message>
    <message>
        <source>Enter the API key</source>
        <translation>Nhập khóa API</translation>
    </message>
    <message>
        <source>The API key is wrong</source>
        <translation>Khóa API không đúng</translation>
    </message>
    <message>
        <source>The service does not know this key.</source>
        <translation>Dịch vụ không nhận ra khóa này.</translation>
    </message>
    <message>
        <source>Copy the key from your SMSMobileAPI dashboard once more.</source>
        <translation>Hãy sao chép lại khóa từ bảng điều khiển SMSMobileAPI.</translation>
    </message>
    <message>
        <source>Change the API key</source>
        <translation>Đổi khóa API</translation>
    </message>
    <message>
        <source>The service refused</source>
        <translation>Dịch vụ từ chối truy cập</translation>
    </message>
    <message>
        <source>It did not say why; the API key may be wrong.</source>
        <translation>Dịch vụ không nói lý do; có thể khóa API bị sai.</translation>
    </message>
    <message>
        <source>Check the key; if it is right, a firewall or a proxy may be in the way.</source>
        <translation>Hãy kiểm tra khóa; nếu khóa đúng, có thể tường lửa hoặc proxy đang chặn.</translation>
    </message>
    <message>
        <source>The subscription has ended</source>
        <translation>Gói đăng ký đã hết hạn</translation>
    </message>
    <message>
        <source>The key is right, but its SMSMobileAPI subscription has expired.</source>
        <translation>Khóa đúng, nhưng gói đăng ký SMSMobileAPI đã hết hạn.</translation>
    </message>
    <message>
        <source>Renew it in the SMSMobileAPI dashboard, then check again.</source>
        <translation>Hãy gia hạn trong bảng điều khiển SMSMobileAPI rồi kiểm tra lại.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kiểm tra lại</translation>
    </message>
    <message>
        <source>The service asks to wait</source>
        <translation>Dịch vụ yêu cầu chờ</translation>
    </message>
    <message>
        <source>It got too many requests in a short time.</source>
        <translation>Dịch vụ nhận quá nhiều yêu cầu trong thời gian ngắn.</translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <translation>Hãy chờ một phút rồi thử lại.</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>Dịch vụ đang gặp sự cố</translation>
    </message>
    <message>
        <source>It reports a fault of its own; your network is fine.</source>
        <translation>Lỗi do phía dịch vụ; mạng của bạn vẫn ổn.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Hãy thử lại sau vài phút.</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation>Câu trả lời không hợp lệ</translation>
    </message>
    <message>
        <source>The service sent something that is no list of calls.</source>
        <translation>Dữ liệu dịch vụ gửi về không phải là danh sách cuộc gọi.</translation>
    </message>
    <message>
        <source>Try again; if it stays, something between here and the service may interfere.</source>
        <translation>Hãy thử lại; nếu vẫn vậy, có thể có gì đó trên đường kết nối gây cản trở.</translation>
    </message>
    <message>
        <source>There is no keyring</source>
        <translation>Không có kho mật khẩu</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep the key safe.</source>
        <translation>Máy tính này không có kho mật khẩu để giữ khóa an toàn.</translation>
    </message>
    <message>
        <source>Set one up (such as GNOME Keyring or KWallet), or use the key for this session only.</source>
        <translation>Hãy thiết lập một kho (như GNOME Keyring hoặc KWallet), hoặc chỉ dùng khóa lần này.</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Kho mật khẩu chưa mở khóa</translation>
    </message>
    <message>
        <source>The key is in the computer's keyring, which was not unlocked.</source>
        <translation>Khóa nằm trong kho mật khẩu của máy tính, nhưng kho chưa được mở.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or use the key for this session only.</source>
        <translation>Hãy mở kho rồi thử lại, hoặc chỉ dùng khóa lần này.</translation>
    </message>
    <message>
        <source>The keyring refused</source>
        <translation>Kho mật khẩu từ chối</translation>
    </message>
    <message>
        <source>The computer's keyring is open but did not do what it was asked for.</source>
        <translation>Kho mật khẩu của máy tính đã mở nhưng không thực hiện yêu cầu.</translation>
    </message>
    <message>
        <source>Allow Call Viewer to use the keyring, or use the key for this session only.</source>
        <translation>Hãy cho phép Call Viewer dùng kho mật khẩu, hoặc chỉ dùng khóa lần này.</translation>
    </message>
    <message>
        <source>No API key yet</source>
        <translation>Chưa có khóa API</translation>
    </message>
    <message>
        <source>The computer's keyring holds no key for this phone.</source>
        <translation>Kho mật khẩu của máy tính không có khóa cho điện thoại này.</translation>
    </message>
    <message>
        <source>No calls</source>
        <translation>Không có cuộc gọi</translation>
    </message>
    <message>
        <source>No call of this phone is here yet.</source>
        <translation>Chưa có cuộc gọi nào của điện thoại này.</translation>
    </message>
    <message>
        <source>A new call can take about ten minutes to arrive here.</source>
        <translation>Cuộc gọi mới có thể mất khoảng mười phút mới hiện ở đây.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Kiểm tra lại</translation>
    </message>
    <message>
        <source>No missed calls</source>
        <translation>Không có cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>The service has no missed calls of this phone.</source>
        <translation>Dịch vụ không có cuộc gọi nhỡ nào của điện thoại này.</translation>
    </message>
    <message>
        <source>No incoming calls</source>
        <translation>Không có cuộc gọi đến</translation>
    </message>
    <message>
        <source>The service has no answered calls of this phone.</source>
        <translation>Dịch vụ không có cuộc gọi đã trả lời nào của điện thoại này.</translation>
    </message>
    <message>
        <source>No outgoing calls</source>
        <translation>Không có cuộc gọi đi</translation>
    </message>
    <message>
        <source>The service has no calls made with this phone.</source>
        <translation>Dịch vụ không có cuộc gọi nào gọi đi từ điện thoại này.</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>UntilDialog</name>
    <message>
        <source>Put off until</source>
        <translation>Hoãn đến</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Hoãn</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Hãy chọn ngày.</translation>
    </message>
    <message>
        <source>This moment has passed. Choose a later one.</source>
        <translation>Thời điểm này đã qua. Hãy chọn thời điểm sau.</translation>
    </message>
    <message>
        <source>Until then the number is not among those who wait, unless it calls again.</source>
        <translation>Đến lúc đó, số này không nằm trong danh sách cần gọi lại, trừ khi số này gọi tiếp.</translation>
    </message>
    <message>
        <source>“{text}” is no day that can be read.</source>
        <translation>Không đọc được “{text}” dưới dạng ngày.</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>up to 5 min</source>
        <translation>tối đa 5 phút</translation>
    </message>
    <message>
        <source>5 to 60 min</source>
        <translation>5 đến 60 phút</translation>
    </message>
    <message>
        <source>1 to 8 h</source>
        <translation>1 đến 8 giờ</translation>
    </message>
    <message>
        <source>later the same day</source>
        <translation>muộn hơn trong ngày</translation>
    </message>
    <message>
        <source>next day or later</source>
        <translation>hôm sau hoặc muộn hơn</translation>
    </message>
    <message>
        <source>they reached you first</source>
        <translation>họ gọi được cho bạn trước</translation>
    </message>
    <message>
        <source>not called back</source>
        <translation>chưa gọi lại được</translation>
    </message>
</context>
<context>
    <name>WaitsChart</name>
    <message>
        <source>How long they waited for your call</source>
        <translation>Họ đã chờ bạn gọi lại bao lâu</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Gọi lại</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>{wait}
Missed calls: {n} ({share})</source>
        <translation>{wait}
Cuộc gọi nhỡ: {n} ({share})</translation>
    </message>
</context>
<context>
    <name>WeekChart</name>
    <message>
        <source>Calls by weekday and hour</source>
        <translation>Cuộc gọi theo thứ và giờ</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Thứ</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Không có.</translation>
    </message>
    <message>
        <source>Most: {cell}</source>
        <translation>Nhiều nhất: {cell}</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>Chào mừng bạn</translation>
    </message>
    <message>
        <source>Remember the key in this computer's keyring</source>
        <translation>Lưu khóa trong kho mật khẩu của máy tính này</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Kết nối</translation>
    </message>
    <message>
        <source>Look around with the demo</source>
        <translation>Xem thử bản demo</translation>
    </message>
    <message>
        <source>Trying the key…</source>
        <translation>Đang thử khóa…</translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation>Chỉ lần này</translation>
    </message>
    <message>
        <source>Your phone's calls, on this computer</source>
        <translation>Cuộc gọi của điện thoại, ngay trên máy tính</translation>
    </message>
    <message>
        <source>Call Viewer shows the missed, incoming and outgoing calls that your phone sends to SMSMobileAPI. It only reads them.</source>
        <translation>Call Viewer hiện các cuộc gọi nhỡ, gọi đến và gọi đi mà điện thoại của bạn gửi đến SMSMobileAPI. Chương trình chỉ đọc chứ không thay đổi gì.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Khóa API</translation>
    </message>
    <message>
        <source>The key is in your SMSMobileAPI dashboard, and in the app on the phone. Each phone has its own.</source>
        <translation>Khóa có trong bảng điều khiển SMSMobileAPI và trong ứng dụng trên điện thoại. Mỗi điện thoại có khóa riêng.</translation>
    </message>
    <message>
        <source>This computer has no keyring for it: the key is forgotten when the program ends.</source>
        <translation>Máy tính này không có kho mật khẩu: khóa sẽ bị xóa khi thoát chương trình.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Hidden number</source>
        <translation>Số ẩn</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Số lạ</translation>
    </message>
    <message>
        <source>The caller withheld the number.</source>
        <translation>Người gọi đã ẩn số.</translation>
    </message>
    <message>
        <source>As the phone wrote it: {number}</source>
        <translation>Điện thoại ghi: {number}</translation>
    </message>
    <message>
        <source>Time unknown</source>
        <translation>Không rõ giờ</translation>
    </message>
    <message>
        <source>As the service wrote it: {text}</source>
        <translation>Dịch vụ ghi: {text}</translation>
    </message>
    <message>
        <source>The service gave no time for this call.</source>
        <translation>Dịch vụ không cho biết giờ của cuộc gọi này.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hôm nay {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>hôm qua {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>ngày mai {time}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Không trả lời</translation>
    </message>
    <message>
        <source>The service gave no duration for this call.</source>
        <translation>Dịch vụ không cho biết thời lượng của cuộc gọi này.</translation>
    </message>
    <message>
        <source>{n} s in all</source>
        <translation>Tổng cộng {n} giây</translation>
    </message>
    <message>
        <source>Where the number is registered, not where the caller is.</source>
        <translation>Nơi số được đăng ký, không phải nơi người gọi đang ở.</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Cuộc gọi đến</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Cuộc gọi đi</translation>
    </message>
    <message>
        <source>Missed call from {who}, {when}</source>
        <translation>Cuộc gọi nhỡ từ {who}, {when}</translation>
    </message>
    <message>
        <source>Incoming call from {who}, {when}</source>
        <translation>Cuộc gọi đến từ {who}, {when}</translation>
    </message>
    <message>
        <source>Outgoing call to {who}, {when}</source>
        <translation>Cuộc gọi đi tới {who}, {when}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hôm qua</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} giờ {m} phút</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} phút {s} giây</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} giây</translation>
    </message>
</context>
<context>
    <name>_Choice</name>
    <message>
        <source>{filter}: {choice}</source>
        <translation>{filter}: {choice}</translation>
    </message>
</context>
<context>
    <name>_KeyLine</name>
    <message>
        <source>API key</source>
        <translation>Khóa API</translation>
    </message>
    <message>
        <source>Paste your API key</source>
        <translation>Dán khóa API của bạn</translation>
    </message>
</context>
</TS>

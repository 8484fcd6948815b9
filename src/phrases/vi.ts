import type { LanguagePhrases } from './index.ts';

// Vietnamese. Each syllable is a word: labels of two run together into headings (“Kinh tế - Xã hội”),
// so there are few.
export default {
  advertisement: {
    only: `quảng cáo, (tắt|đóng|bỏ qua|ẩn|báo cáo) quảng cáo, liên hệ quảng cáo,
      (bài viết|nội dung) (được tài trợ|tài trợ|quảng cáo), tin tài trợ, thông tin quảng cáo, đặt quảng cáo,
      quảng cáo bởi google,
      (cuộn|kéo|lướt) (xuống|xuống để|để) (đọc|đọc tiếp|xem tiếp|tiếp tục),
      (bài viết|nội dung) (tiếp tục|còn tiếp) (bên dưới|sau|dưới) (quảng cáo|), tiếp tục đọc bên dưới,
      (thông tin|tin) doanh nghiệp tài trợ`,
  },
  'app-promo': {
    only: `(tải|cài đặt|tải về|download) (ứng dụng|app|ứng dụng của chúng tôi|ứng dụng miễn phí|ngay|
      ứng dụng ngay|ứng dụng báo|ứng dụng tại),
      (mở|xem|đọc|đọc tiếp) (trong|trên|bằng) (ứng dụng|app), tải (trên|về từ|từ) (google play|app store),
      quét mã (qr|) để tải (ứng dụng|app|), ứng dụng (di động|trên điện thoại),
      (có|đã có) trên (google play|app store)`,
    says: `tải (ứng dụng|app) của chúng tôi, tải ngay (ứng dụng|app) báo`,
  },
  'author-bio': {
    only: `(về|thông tin|giới thiệu|đôi nét về|thông tin về) tác giả, tác giả bài viết,
      (xem|đọc) (tất cả|các|thêm) (bài viết|bài) (của|bởi|từ) (tác giả|tác giả này),
      (bài viết|bài|các bài|các bài viết) (khác|cùng) (của|) (tác giả|cùng tác giả), bài cùng tác giả,
      bài viết cùng tác giả, cùng tác giả`,
    starts: `(xem|đọc) (tất cả|các|thêm) (bài viết|bài) (của|bởi|từ|by)`,
  },
  byline: {
    starts: `tác giả, bởi, viết bởi, được viết bởi, đăng bởi, người viết, bài và ảnh, phóng viên, biên tập,
      biên dịch, người đăng, tin ảnh, bài ảnh, dịch bởi`,
  },
  'comment-form': {
    only: `(để lại|viết|gửi|thêm|đăng|nhập|xem|gửi ý kiến|ẩn|đọc|tải thêm|xem thêm|tất cả|xem tất cả|
      hiển thị) (bình luận|một bình luận|bình luận của bạn|phản hồi|một phản hồi|trả lời|nhận xét|ý kiến|
      ý kiến của bạn|một bình luận mới|các bình luận|bình luận khác),
      trả lời (hủy|huỷ), (hủy|huỷ) (trả lời|bình luận|phản hồi),
      (bình luận|ý kiến|phản hồi) (của bạn|đã bị đóng|đã đóng|được đóng|của bạn về bài viết), ý kiến của bạn,
      (chưa có|không có) (bình luận|bình luận nào|ý kiến|ý kiến nào|phản hồi|nhận xét),
      (hãy|) (là người|trở thành người) (đầu tiên|) bình luận (đầu tiên|),
      (vui lòng|bạn phải|bạn cần|hãy|xin hãy|xin vui lòng) (đăng nhập|nhập) để (bình luận|gửi bình luận|
      lại bình luận|bình luận của bạn|gửi phản hồi|gửi ý kiến|trả lời),
      đăng nhập để (bình luận|gửi bình luận|trả lời|gửi ý kiến),
      (nhập|vui lòng nhập) (nội dung|tên|email|họ tên|bình luận|họ và tên|bình luận của bạn|
      tên của bạn ở đây|tên bạn),
      gửi bình luận, mã xác nhận, nhập mã xác nhận, quy định bình luận,
      thông báo cho tôi (khi có bình luận mới|bằng email|về các bài viết mới|
      qua email khi có bình luận tiếp theo|khi có bình luận tiếp theo),
      nội dung bình luận, ý kiến bạn đọc gửi về, bạn nghĩ gì về bài viết này,
      chia sẻ (ý kiến|suy nghĩ|cảm nghĩ) của bạn, chia sẻ ý kiến của bạn về bài viết,
      vui lòng gõ tiếng việt có dấu, tiếng việt có dấu`,
    labels: `tên, họ tên, họ và tên, tên của bạn, email, email của bạn, điện thoại, số điện thoại, địa chỉ,
      trang web, website, nội dung, tiêu đề, gửi, gửi đi, hủy, bình luận, trả lời, bắt buộc, tin nhắn, chủ đề,
      thư điện tử, nhập lại, hoàn tất`,
    starts: `(email|địa chỉ email) của bạn sẽ không được (hiển thị|công khai|công bố),
      (email|thư điện tử) của bạn sẽ không, các trường bắt buộc (được|), (trường|mục) bắt buộc được đánh dấu,
      lưu tên của tôi, lưu tên và email, lưu (tên|thông tin) của tôi (email|trong|và),
      (bạn phải|bạn cần|bạn cần phải|bạn hãy) đăng nhập để (gửi|bình luận|viết|đăng),
      trang (web|) này sử dụng akismet, tìm hiểu (cách|về cách) (dữ liệu|bình luận của bạn),
      bình luận của bạn đang (chờ|được), bình luận của bạn sẽ được, bạn đã bình luận`,
  },
  'comment-thread': {
    only: `bình luận, ý kiến, ý kiến bạn đọc, bình luận mới nhất, bình luận bạn đọc, ý kiến độc giả, phản hồi,
      nhận xét, tất cả bình luận, các bình luận, mới nhất quan tâm nhất, quan tâm nhất mới nhất, mới nhất,
      bình luận hay nhất, bình luận facebook, thảo luận, bình luận về bài viết, bình luận về bài viết này,
      phản hồi cho, bình luận cho, suy nghĩ về, thoughts on`,
    labels: `trả lời, thích, không thích, báo cáo, báo vi phạm, báo xấu, thích trả lời, trả lời thích,
      phút trước, giờ trước, giây trước, vừa xong, xem câu trả lời, xem trả lời, xem thêm trả lời,
      chia sẻ trả lời, ẩn trả lời, báo cáo vi phạm, viết trả lời`,
  },
  'cookie-notice': {
    only: `(chấp nhận|đồng ý|cho phép|từ chối) (tất cả|tất cả cookie|cookie|cookies|và tiếp tục|và đóng|
      toàn bộ),
      (cài đặt|tùy chọn|tuỳ chọn|chính sách|quản lý|thiết lập) (cookie|cookies|quyền riêng tư|
      về quyền riêng tư),
      (chỉ|chỉ chấp nhận|chỉ dùng) cookie (cần thiết|thiết yếu),
      (lưu|xác nhận) (tùy chọn|tuỳ chọn|lựa chọn|cài đặt|lựa chọn của tôi), tôi (đồng ý|chấp nhận|đã hiểu),
      luôn (bật|hoạt động|kích hoạt), (quản lý|tùy chỉnh) (tùy chọn|tuỳ chọn|cài đặt)`,
    labels: `đồng ý, chấp nhận, từ chối, cho phép, đã hiểu, ok, cookie, cookies, cần thiết, chức năng,
      phân tích, tiếp thị, tìm hiểu thêm, đóng, xem thêm`,
    says: `(website|trang web|trang|trang thông tin|web) này (có|) sử dụng (cookie|cookies),
      (chúng tôi|chúng tôi có) (sử dụng|dùng) (cookie|cookies) (để|nhằm|và|trên), tiếp tục (sử dụng|
      truy cập|duyệt) (trang|trang web|website) (này|của chúng tôi) (có nghĩa là|nghĩa là|đồng nghĩa|là bạn|
      bạn đồng ý|bạn chấp nhận),
      (bạn|quý vị) (đồng ý|chấp nhận) (với|cho) (việc|) (chúng tôi|) sử dụng (cookie|cookies)`,
  },
  'contributor-note': {
    starts: `biên tập, biên dịch, biên soạn, hiệu đính, bài và ảnh, tin và ảnh`,
  },
  'copyright-notice': {
    only: `(bản quyền|giữ bản quyền|tác quyền) (thuộc về|của|đã được bảo hộ|nội dung),
      (giữ|bảo lưu) (mọi|toàn bộ) (bản quyền|quyền), mọi quyền được bảo lưu, (đã đăng ký|) bản quyền,
      (ghi rõ|vui lòng ghi rõ) nguồn khi (sao chép|trích dẫn|phát hành lại),
      được (tạo|phát triển|hỗ trợ|vận hành) bởi wordpress, cấm sao chép (dưới mọi hình thức|),
      được cung cấp bởi wordpress, thiết kế (web|website) bởi`,
    says: `(cấm|nghiêm cấm|không được) (sao chép|phát hành lại) dưới mọi hình thức,
      ghi rõ nguồn (báo|website|trang|) khi (phát hành lại|sao chép|sử dụng lại|bạn phát hành lại|đăng tải lại),
      chỉ được phát hành lại (thông tin|khi), mọi hình thức sao chép (thông tin|phải|đều),
      giữ bản quyền nội dung trên (website|trang) này, toàn bộ bản quyền thuộc,
      giấy phép (thiết lập trang|hoạt động báo điện tử|thiết lập mxh|hoạt động báo chí) (số|thông tin|điện tử)`,
  },
  counter: {
    only: `bình luận, lượt xem, lượt đọc, lượt thích, lượt chia sẻ, lượt xem bài, số lượt xem, đã xem,
      người xem, người đã xem, chia sẻ, ý kiến, phút đọc, phút để đọc, thời gian đọc, thời gian đọc phút,
      đọc trong phút, phút nghe, đọc phút, lượt tải, lượt truy cập, phản hồi, lượt bình luận, k lượt xem,
      triệu lượt xem, nghìn lượt xem, đọc khoảng phút, đánh giá trung bình`,
  },
  'date-line': {
    starts: `ngày đăng, đăng ngày, đăng lúc, cập nhật, cập nhật lúc, cập nhật ngày, ngày cập nhật,
      cập nhật lần cuối, lần cập nhật cuối, xuất bản, xuất bản lúc, ngày xuất bản, thời gian đăng, đã đăng,
      đăng vào, được đăng, ngày, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật, hôm nay,
      ngày tạo, thời gian, phát hành, ngày phát hành, đã cập nhật, sửa đổi lần cuối, công bố ngày, thứ 2,
      thứ 3, thứ 4, thứ 5, thứ 6, thứ 7`,
  },
  'donation-prompt': {
    only: `(quyên góp|đóng góp|ủng hộ|tài trợ|donate) (ngay|cho chúng tôi|chúng tôi|tác giả|tại đây|online|
      cho tác giả|blog|website),
      (mời|mua cho) (tôi|tác giả|chúng tôi|mình) (một ly|một cốc|ly|cốc|) (cà phê|cafe),
      ủng hộ (chúng tôi|tôi|mình|trang|kênh), tặng sao,
      (trở thành|thành) (người ủng hộ|nhà tài trợ|người tài trợ), hỗ trợ chúng tôi, tặng tác giả`,
    labels: `quyên góp, ủng hộ, đóng góp, donate`,
    says: `(sự|) (đóng góp|ủng hộ|quyên góp) của (bạn|quý vị|quý độc giả) (sẽ|có thể) (giúp|
      hỗ trợ) (chúng tôi|trang|website|tờ báo),
      ủng hộ chúng tôi bằng cách`,
  },
  'event-promo': {
    only: `(mua|đặt|đăng ký|đặt hàng|đặt mua|đặt vé|mua vé|đặt phòng|nhận|đặt lịch|đặt chỗ) (ngay|tại đây|
      online|hôm nay|vé ngay|ngay hôm nay|ưu đãi|trực tuyến),
      mua hàng, thêm vào (giỏ|giỏ hàng|danh sách yêu thích|yêu thích), (xem|đến) giỏ hàng, giỏ hàng,
      (dùng|học|trải nghiệm|đăng ký dùng) thử (miễn phí|ngay|),
      (nhận|yêu cầu|đăng ký) (báo giá|tư vấn|tư vấn miễn phí|demo|bản demo|ưu đãi),
      liên hệ (ngay|tư vấn|mua hàng|đặt hàng|với chúng tôi ngay), tiếp tục mua (sắm|hàng),
      tiến hành thanh toán, (bắt đầu|thử) (miễn phí|ngay), hết hàng, xem (sản phẩm|giá|ưu đãi|khuyến mãi)`,
    labels: `tìm hiểu thêm, xem chi tiết, đăng ký, liên hệ, tham gia ngay, khám phá ngay, tìm hiểu ngay,
      bắt đầu ngay`,
  },
  'footer-links': {
    only: `(chính sách|tuyên bố|điều khoản) (bảo mật|quyền riêng tư|riêng tư|về quyền riêng tư|
      bảo mật thông tin|bảo mật dữ liệu|bảo vệ dữ liệu cá nhân|cookie|cookies|sử dụng|dịch vụ|
      sử dụng và bảo mật|đổi trả|hoàn tiền|và điều khoản|quảng cáo),
      điều khoản (và điều kiện|và dịch vụ|& điều kiện|điều kiện),
      thỏa thuận (sử dụng|người dùng|cung cấp dịch vụ), (về|giới thiệu|giới thiệu về) chúng tôi,
      liên hệ (với chúng tôi|chúng tôi|tòa soạn|toà soạn|quảng cáo|với tòa soạn|hợp tác|tài trợ|
      tòa soạn quảng cáo),
      (thông tin|tổng quan) (tòa soạn|toà soạn|liên hệ), tòa soạn, toà soạn, (báo giá|bảng giá) quảng cáo,
      hợp tác (quảng cáo|nội dung|bản quyền), sơ đồ (trang|website|trang web|site), đường dây nóng, hotline,
      tổng biên tập, phó tổng biên tập, thư ký tòa soạn, (tuyển dụng|cơ hội nghề nghiệp) tại,
      (trung tâm|trang) (trợ giúp|hỗ trợ), (câu hỏi|các câu hỏi) thường gặp về trang,
      gửi (bài|bài viết|phản hồi|tin bài|bài cho chúng tôi|góp ý|tin), góp ý, rss, tất cả chuyên mục rss,
      miễn trừ trách nhiệm, tuyên bố miễn trừ trách nhiệm, liên kết website, đặt báo, đặt mua báo in,
      đặt báo giấy,
      (giấy phép|giấy phép hoạt động) (số|xuất bản số|báo điện tử số|hoạt động báo điện tử số|
      thiết lập trang thông tin điện tử tổng hợp số),
      chịu trách nhiệm (quản lý nội dung|nội dung), bản đồ trang`,
    labels: `giới thiệu, liên hệ, tuyển dụng, quảng cáo, trợ giúp, điều khoản, bảo mật, fanpage, faq`,
  },
  'language-switch': {
    only: `(chọn|thay đổi|đổi|chuyển) ngôn ngữ, ngôn ngữ, tiếng anh, phiên bản tiếng (anh|việt),
      bản tiếng (anh|việt), việt nam, đọc bằng tiếng (anh|việt)`,
  },
  'login-prompt': {
    only: `đăng nhập, đăng ký, đăng kí, đăng xuất, đăng nhập đăng ký, đăng ký đăng nhập,
      (đăng nhập|đăng ký|đăng kí) (ngay|tài khoản|thành viên|hoặc đăng ký|bằng google|bằng facebook|
      với google|với facebook|bằng tài khoản|qua facebook|qua google|bằng email|bằng|với|miễn phí|
      tài khoản mới|bằng apple|tại đây|bằng số điện thoại|nhanh),
      (vui lòng|hãy|xin hãy|bạn cần) đăng nhập, quên mật khẩu (của bạn|),
      (quên|lấy lại|đổi|khôi phục|đặt lại|thay đổi) mật khẩu (của bạn|),
      (nhớ|ghi nhớ) (mật khẩu|tôi|đăng nhập|tài khoản), duy trì đăng nhập,
      (bạn|) (chưa có|đã có|chưa|đã) (tài khoản|là thành viên|đăng ký),
      tạo (tài khoản|tài khoản mới|một tài khoản|tài khoản miễn phí),
      (tài khoản|trang cá nhân|thông tin) (của tôi|của bạn|cá nhân|tài khoản),
      (tên|tài khoản) (đăng nhập|người dùng|tài khoản), tên của bạn mật khẩu, mật khẩu của bạn,
      tài khoản của bạn, (tiếp tục|hoặc tiếp tục) (với|bằng) (google|facebook|apple|email),
      mật khẩu sẽ được gửi tới email của bạn, một mật khẩu sẽ được gửi qua email cho bạn,
      khôi phục mật khẩu của bạn, chào mừng đăng nhập tài khoản, đăng nhập vào tài khoản của bạn,
      hoặc đăng nhập bằng, hoặc đăng nhập với`,
    within: `(bằng cách|bằng việc|khi) (đăng ký|đăng nhập|tiếp tục|nhấn đăng ký|đăng ký tài khoản) (bạn|tôi|
      tức là bạn|bạn đã) (đồng ý|chấp nhận|đã đồng ý)`,
  },
  'media-player': {
    only: `(xem|phát|mở|tải) (video|clip|audio|video clip|trực tiếp|video đầy đủ|toàn màn hình|video tại đây),
      (nghe|đọc) (bài viết|audio|bài này|podcast|bản tin|đọc bài|bài báo|bài), nghe đọc bài,
      (toàn|xem toàn) màn hình, tắt tiếng, bật tiếng, đang (phát|tải video),
      (nhấn|bấm|click|nhấp|kích|bấm vào) (vào|) (ảnh|hình|hình ảnh|để) (để|) (phóng to|xem ảnh lớn|xem ảnh|
      xem kích thước lớn),
      phóng to (ảnh|hình ảnh), (ảnh|hình|video) (tiếp theo|trước|kế tiếp|sau),
      xem (ảnh|album|bộ sưu tập|thư viện ảnh|tất cả ảnh|thêm ảnh|thêm hình ảnh), thư viện (ảnh|video),
      bộ sưu tập ảnh, tự động (phát|chuyển bài), tốc độ (phát|đọc), giọng (nữ|nam|đọc) (miền bắc|miền nam|),
      nữ miền (bắc|nam), nam miền (bắc|nam), bạn đang nghe, (tạm dừng|dừng) phát`,
    within: `trình duyệt của bạn không hỗ trợ (video|audio|thẻ|phát|html5|iframe|phần tử),
      trình duyệt không hỗ trợ (video|audio|html5)`,
  },
  'newsletter-prompt': {
    only: `(đăng ký|đăng kí) (nhận tin|nhận bản tin|bản tin|nhận bản tin mới|newsletter|email|nhận tin mới|
      nhận email|nhận tin mới nhất|nhận thông tin|bản tin của chúng tôi|theo dõi|nhận bài viết mới|
      qua email|nhận tin tức|nhận tin qua email|nhận bài viết|nhận thư),
      (bản tin|newsletter) (hàng ngày|hàng tuần|email|của chúng tôi|miễn phí|),
      theo dõi blog (qua|bằng) email,
      nhận (bản tin|tin mới|tin|bài viết mới|thông báo|tin tức mới nhất|tin tức|bài viết) (qua|bằng|
      mới nhất qua|mới qua|hàng ngày qua) email,
      (nhập|điền|vui lòng nhập) (email|địa chỉ email|e mail) (của bạn|),
      (địa chỉ email|địa chỉ thư điện tử|email) (của bạn|), hủy đăng ký, huỷ đăng ký, cảm ơn bạn đã đăng ký,
      đăng ký thành công, đừng bỏ lỡ (tin|bài viết|thông tin) (mới|nào|mới nhất|quan trọng)`,
    says: `đăng ký (nhận|để nhận|theo dõi) (bản tin|newsletter|tin tức|bài viết mới|email) (của chúng tôi|
      từ chúng tôi|mới nhất từ),
      đăng ký (bản tin|newsletter) của chúng tôi,
      nhập (địa chỉ|) (email|thư điện tử) (của bạn|) để (đăng ký theo dõi blog|đăng ký nhận|đăng ký bản tin|
      nhận tin|nhận bản tin)`,
  },
  'page-controls': {
    only: `(lên|về|trở lại|quay lại|cuộn lên|trở về) (đầu|đầu trang|trên|trên cùng|đầu bài), đầu trang,
      về đầu trang,
      (xem|hiển thị|tải|đọc|hiện) (thêm|nhiều hơn|tất cả|toàn bộ|chi tiết|thêm nội dung|thêm bài viết|
      thêm tin|tiếp|đầy đủ|ít hơn|toàn bộ bài viết|nội dung|toàn văn|thêm các bài viết|thêm tin tức|
      thêm kết quả),
      (xem|đọc) (bài viết|toàn bộ|bài) (đầy đủ|gốc|chi tiết|), thu gọn, ẩn bớt, xem nhanh, đang tải,
      đang tải thêm, vui lòng (chờ|đợi), vui lòng chờ trong giây lát, đóng, đóng lại,
      (đóng|mở) (cửa sổ|popup|mục lục|tất cả|danh sách), (cỡ|kích thước|phông|kiểu) chữ,
      (tăng|giảm|phóng to|thu nhỏ|đổi) (cỡ|kích thước|) (chữ|font|font chữ),
      (lưu|đánh dấu) (bài|bài viết|tin|bài viết này|lại|tin này|để đọc sau), bỏ lưu, đã lưu, đọc sau, xem sau,
      lưu bài, thêm vào (yêu thích|danh sách đọc), (tải|làm mới) lại (trang|),
      (vuốt|kéo|lướt) (để xem|sang trái|xuống để xem|để đọc) (thêm|tiếp|),
      (cuộn|kéo) xuống (để xem tiếp|để xem thêm|), bấm để xem thêm, nhấn để xem thêm, chạm để xem thêm,
      quay lại bài viết, trở lại chủ đề, trở lại chuyên mục`,
    within: `(bật|kích hoạt) javascript (trên|trong|để|cho),
      trình duyệt của bạn (không hỗ trợ javascript|không được hỗ trợ|đã cũ|đã tắt javascript|đã lỗi thời)`,
  },
  'paywall-prompt': {
    only: `(nội dung|bài viết|tin) (dành cho|dành riêng cho|trả phí) (thành viên|người đăng ký|hội viên|
      độc giả vip|thuê bao|bạn đọc vip|thành viên vip|độc giả|) (trả phí|vip|),
      (đăng ký|đăng nhập|mua gói|nâng cấp|trả phí) để (đọc|xem|tiếp tục) (tiếp|đọc|toàn bộ|toàn bộ bài viết|
      thêm|bài viết|bài|đầy đủ|xem),
      (mua|chọn|xem) gói (đọc|thành viên|đăng ký|báo|đọc báo), (bạn|) đã (là thành viên|đăng ký|là hội viên),
      mở khóa (bài viết|nội dung), nâng cấp (tài khoản|gói|vip|premium), trở thành (thành viên|hội viên)`,
    within: `(bài viết|nội dung) này (chỉ|dành|chỉ dành) (dành|riêng|cho) (cho|riêng cho|thành viên|
      hội viên) (thành viên|hội viên|người|độc giả|bạn đọc),
      (đăng nhập|đăng ký|mua gói) để (đọc tiếp|tiếp tục đọc|xem tiếp|đọc toàn bộ|xem toàn bộ|xem đầy đủ),
      để (đọc tiếp|tiếp tục đọc|đọc toàn bộ|xem toàn bộ) (bài viết|nội dung) (này|vui lòng|bạn|hãy|mời),
      bạn đã (đọc|xem) hết (số|lượt) (bài|miễn phí)`,
  },
  'photo-credit': {
    only: `(ảnh|hình|nguồn|hình ảnh|nguồn ảnh|ảnh minh họa|ảnh minh hoạ|minh họa) (internet|afp|reuters|ap|
      getty|getty images|ttxvn|vnexpress|shutterstock|facebook|fbnv|nvcc|minh họa|minh hoạ|tư liệu|
      cắt từ clip|chụp màn hình|sưu tầm|freepik|unsplash|pexels|pixabay|xinhua|nhân vật cung cấp|
      tư liệu gia đình),
      nvcc, fbnv, ttxvn, ảnh minh họa, ảnh minh hoạ, hình minh họa, ảnh chụp màn hình, ảnh tư liệu,
      ảnh internet, ảnh nhân vật cung cấp, ảnh cắt từ clip, nguồn ảnh, nguồn internet,
      ảnh do nhân vật cung cấp`,
    labels: `ảnh, internet, nguồn, hình, sưu tầm`,
    starts: `ảnh, hình ảnh, nguồn ảnh, hình, ảnh minh họa, ảnh minh hoạ, ảnh chụp, đồ họa, đồ hoạ,
      ảnh tư liệu, ảnh nguồn, nguồn hình, ảnh và video, minh họa`,
  },
  'post-navigation': {
    only: `(bài|bài viết|trang|tin|bài đăng|chương|mục|tin tức|post) (trước|sau|tiếp theo|kế tiếp|trước đó|
      tiếp|cũ hơn|mới hơn|kế|trước sau),
      (điều hướng|chuyển hướng) bài viết, điều hướng,
      (các|những|) (bài|bài viết|tin|bài đăng) (cũ hơn|mới hơn|cũ|mới), trước tiếp, trang đầu, trang cuối,
      (tiếp tục|đọc) đọc (bài|bài viết|), tiếp tục đọc, đọc tiếp,
      (quay lại|trở lại|về) (trang trước|danh sách|blog|tin tức|trang tin), tất cả bài viết,
      xem tất cả bài viết, trang tiếp theo, trang sau, kế tiếp, tiếp theo`,
    starts: `(bài|bài viết) (trước|sau|tiếp theo|kế tiếp|trước đó|tiếp|cũ hơn|mới hơn|kế)`,
  },
  'print-note': {
    only: `(in|in ra) (bài|bài viết|trang|trang này|bài viết này|bài này|tin|tin này), bản in,
      (tải|xuất|lưu|lưu thành) (pdf|file pdf|bản pdf|về pdf),
      gửi (email|bài viết|qua email|cho bạn bè|tin qua email|bài qua email|bài viết qua email|mail),
      trích dẫn bài viết (này|), in trang, phiên bản in, bản để in`,
  },
  'push-prompt': {
    only: `(bật|nhận|cho phép|đăng ký nhận|tắt|đăng ký) (thông báo|thông báo mới|thông báo đẩy|tin nhanh),
      (cài đặt|quản lý|tất cả) thông báo, (không có|chưa có) thông báo (nào|mới|), xem tất cả thông báo,
      đánh dấu (tất cả|) (đã đọc|là đã đọc)`,
    labels: `cho phép, chặn, để sau, không, có, bỏ qua, lúc khác, không cảm ơn, không phải bây giờ, từ chối,
      nhắc tôi sau`,
    within: `(bạn có|) muốn nhận (thông báo|tin nóng|các thông báo) (từ|về|khi|mới|tin),
      cho phép (chúng tôi|trang web|website) gửi thông báo,
      (chúng tôi|website|trang) (muốn|sẽ) gửi (cho bạn |đến bạn |) thông báo`,
  },
  'related-list': {
    only: `(tin|bài|bài viết|tin tức|tin bài|bài đăng|video|các bài viết|những bài viết|các tin|
      tin bài khác|các bài|bài báo) (liên quan|nổi bật|mới nhất|mới|đọc nhiều|xem nhiều|khác|
      cùng chuyên mục|cùng chủ đề|cùng loại|đọc nhiều nhất|xem nhiều nhất|gần đây|phổ biến|được quan tâm|
      được quan tâm nhất|nên đọc|hay nhất|đề xuất|tương tự|hot|nóng|cũ hơn|cùng danh mục|mới hơn|mới đăng|
      xem thêm|hay|quan tâm|mới cập nhật|tiêu điểm|mới nhận|mới trong ngày|được đề xuất|liên quan khác|
      có thể bạn quan tâm|cùng tác giả|được xem nhiều),
      (có thể|có lẽ|biết đâu) bạn (quan tâm|sẽ thích|thích|cũng thích|cũng quan tâm|sẽ quan tâm|muốn xem|
      muốn đọc|chưa đọc),
      bạn có thể (quan tâm|thích|cũng thích|sẽ thích|cũng quan tâm|muốn đọc|quan tâm đến),
      (đọc|xem|được đọc|được xem) (nhiều nhất|nhiều|nhiều hôm nay|nhiều trong tuần|nhiều nhất tuần|
      nhiều tuần qua|nhiều 24h|nhiều 24 giờ),
      (dành cho|gợi ý cho|đề xuất cho|dành riêng cho) bạn, (đừng|không thể|không nên) bỏ lỡ,
      (tin|bài) (cùng|trong) (chuyên mục|mục|chủ đề|sự kiện),
      cùng (chuyên mục|chủ đề|danh mục|mục|sự kiện|thể loại),
      (lựa chọn|chọn lọc) (của biên tập|của ban biên tập), biên tập viên chọn,
      (quan tâm|bình luận|xem) nhiều nhất, (nổi bật|nóng|tiêu điểm) (trong ngày|trong tuần|hôm nay|trang chủ),
      (bài viết|tin tức) mới, tin (nhanh|mới|nóng|hot) (trong ngày|24h|), phản hồi gần đây, bình luận gần đây,
      xem thêm (tin|bài|bài viết|các bài viết) (khác|liên quan|về|cùng chuyên mục|mới|cùng chủ đề|khác của),
      dòng sự kiện, chủ đề nóng, xu hướng đọc, mới nhất đọc nhiều`,
    labels: `liên quan, đọc thêm, xem thêm, nổi bật, mới nhất, xem nhiều, đọc nhiều, tin nóng, tiêu điểm, mới,
      gợi ý, đề xuất, xu hướng, phổ biến, cùng tác giả, chủ đề, tin tức, sự kiện, sự kiện nổi bật,
      nội dung khác`,
    starts: `(bài|tin|bài viết|tin tức) (khác|mới|cùng) (trong|về|của|từ) (chuyên mục|mục),
      xem thêm (các|những) (tin|bài), tin (cùng chuyên mục|liên quan), bài viết liên quan,
      có thể bạn quan tâm`,
  },
  'related-teaser': {
    starts: `xem thêm, đọc thêm, xem ngay, đọc tiếp, tin liên quan, bài liên quan, bài viết liên quan,
      tham khảo thêm, mời xem thêm, mời đọc thêm, mời bạn đọc, mời quý độc giả, mời độc giả,
      có thể bạn quan tâm, có thể bạn muốn xem, có thể bạn muốn đọc, bạn có thể quan tâm, xem thêm video,
      tìm hiểu thêm, mời xem video, mời bạn xem, mời các bạn xem, đọc ngay, đọc bài gốc, xem tiếp,
      xem chi tiết, bài đọc nhiều, đón đọc`,
    says: `mời (quý |) (độc giả|bạn đọc|bạn|các bạn|quý vị|quý độc giả) (theo dõi|xem|đọc|đón xem|đón đọc|
      xem thêm|đọc thêm|xem tiếp) (thêm|video|các|những|tiếp|clip|thêm các|chương trình|tin|bài|thông tin),
      (đọc|xem) thêm (các|những) (tin|bài|tin tức|bài viết) (khác|mới|hay|tại|liên quan|về|cùng)`,
  },
  'search-box': {
    only: `tìm kiếm, tìm,
      tìm kiếm (cho|nâng cao|tại đây|bài viết|blog này|tin tức|nhanh|trên trang|website|tin|sản phẩm|
      gần đây|phổ biến|trên website|thông tin),
      tìm kiếm trên blog này, tìm (bài viết|trên trang|nhanh|tin|nâng cao|trong blog này),
      (kết quả|ô|hộp|khung|mở|đóng|nút|lịch sử) tìm kiếm,
      (nhập|gõ|điền) (từ khóa|từ khoá|từ khóa tìm kiếm|từ khóa cần tìm|nội dung tìm kiếm|nội dung cần tìm|
      từ khóa và nhấn enter) (tìm kiếm|cần tìm|để tìm kiếm|),
      (không có|không tìm thấy) (kết quả|kết quả nào|kết quả phù hợp), xem tất cả kết quả,
      (bạn|bạn đang) (cần|muốn|) tìm (gì|kiếm gì|kiếm điều gì),
      từ khóa (hot|tìm kiếm|phổ biến|tìm kiếm nhiều|nổi bật)`,
  },
  'share-bar': {
    only: `chia sẻ, chia sẽ,
      (chia sẻ|share|gửi|đăng|like|chia sẻ bài) (ngay|bài|bài viết|bài viết này|bài này|với|lên|trên|qua|
      tới|cho|với bạn bè|cho bạn bè|tin này|tin|link|liên kết|điều này|facebook|twitter|zalo|email|mail|
      lên facebook|lên zalo|lên twitter|trên facebook|trên zalo|trên twitter|trên linkedin|trên pinterest|
      qua email|qua zalo|qua facebook|qua mail|trang này|bài báo|đường dẫn|tại|lại|link bài viết|
      nội dung này|trên x|với facebook|lên mạng xã hội|mạng xã hội|câu chuyện), (nhấn|bấm|nhấn vào đây|
      bấm vào đây) để (chia sẻ|in|gửi|chia sẻ lên|chia sẻ trên|chia sẻ qua|gửi liên kết|
      gửi địa chỉ này qua email cho bạn bè) (twitter|facebook|whatsapp|telegram|linkedin|pinterest|tumblr|
      reddit|x|threads|),
      (mở|mở ra) trong (cửa sổ|tab) mới, cửa sổ mới,
      (sao chép|copy|chép) (liên kết|link|đường dẫn|đường link|url|địa chỉ|link thành công|liên kết bài viết),
      (đã|) (sao chép|copy) (liên kết|link|thành công|), (liên kết|link|đường dẫn) đã (được|) sao chép, zalo,
      gửi (qua|bằng|tới|đến) (email|mail|zalo|bạn bè), gửi mail, gửi email, in, in bài, in bài viết, lưu,
      thích, thích bài này, thích điều này, thích điều này đang tải, tweet, theo dõi, quan tâm, messenger,
      khác, thêm, lấy link, email cho bạn bè, bình luận, lưu bài, facebook chia sẻ`,
    within: `chia sẻ, chia sẽ, share, sao chép liên kết, sao chép link, copy link, copy liên kết, gửi mail,
      gửi email, gửi qua email, lấy link`,
  },
  'site-note': {
    only: `(bài viết|nội dung|thông tin|bài viết này|thông tin này|trang này) (có hữu ích|này có hữu ích|
      hữu ích|có hữu ích với bạn|này hữu ích|này có ích|có giúp ích) (với bạn|cho bạn|) (không|),
      (báo|gửi|thông báo) (lỗi|sai sót|cáo lỗi|lỗi bài viết|lỗi chính tả|cáo vi phạm|lỗi nội dung),
      góp ý nội dung, (đánh giá|xếp hạng|chấm điểm) (bài viết|bài viết này|bài này|nội dung),
      bạn đánh giá bài viết này thế nào, cảm ơn (phản hồi|bạn đã phản hồi|bạn đã đánh giá)`,
    within: `(không|không nhất thiết) (phản ánh|thể hiện|đại diện) (cho |) (quan điểm|
      lập trường) của (tòa soạn|toà soạn|báo|chúng tôi|ban biên tập|website|trang),
      (quan điểm|ý kiến) (riêng|cá nhân) của (tác giả|người viết) (và|không|chứ),
      mọi (thông tin|đóng góp|ý kiến đóng góp|ý kiến|bài viết) (góp ý|cộng tác|xin gửi|vui lòng gửi|
      xin vui lòng|đóng góp|phản hồi) (xin|vui lòng|gửi|về|xin gửi) (về|gửi|vui lòng|địa chỉ|qua),
      (nếu|) (bạn|quý vị) (phát hiện|thấy|tìm thấy) (lỗi|sai sót) (trong|chính tả|về|ở|vui lòng|hãy),
      nhấn ctrl enter`,
  },
  'site-switch': {
    only: `menu chính,
      (mở|đóng|hiện|ẩn|bật tắt|chuyển đổi|hiển thị) (menu|thanh điều hướng|danh mục|điều hướng|trình đơn),
      (trình đơn|menu) (chính|điều hướng|di động), trang chủ, (về|quay lại|trở về|trở lại|quay về) trang chủ,
      (tất cả|các|xem tất cả|toàn bộ|mở) (chuyên mục|danh mục|chủ đề|mục), bạn (đang|) ở đây,
      (phiên bản|giao diện|bản) (di động|máy tính|mobile|desktop|đầy đủ|điện thoại|pc),
      (chọn|thay đổi) (khu vực|tỉnh thành|chuyên mục|danh mục|quốc gia|tháng|ấn bản|trang|địa phương),
      chuyên trang, (báo|ấn phẩm) (in|giấy|điện tử|điện tử đa phương tiện), chuyên mục khác,
      trang thông tin điện tử (tổng hợp|), thanh bên, danh mục chính, liên kết nhanh, trang nhất`,
    labels: `menu, home, thời sự, thế giới, bóng đá, tâm sự, góc nhìn, thư giãn, nhịp sống, số hóa, tử vi,
      lịch vạn niên, giá vàng,
      bạn đọc, emagazine, infographic, multimedia, podcast, podcasts, longform, showbiz, video, ảnh, media,
      blog`,
  },
  'skip-link': {
    only: `(chuyển|nhảy|đi|đi thẳng|chuyển nhanh|bỏ qua) (đến|tới|để đến|để tới|và tới|và đến) (nội dung|
      nội dung chính|phần nội dung|menu|điều hướng|chân trang|thanh bên|tìm kiếm|nội dung bài viết),
      bỏ qua (điều hướng|nội dung|menu|quảng cáo|và đến nội dung|để tới nội dung), tới nội dung chính,
      đi đến nội dung chính`,
  },
  'social-promo': {
    only: `(theo dõi|kết nối với|follow|kết nối|liên kết với|thích|like) (chúng tôi|chúng tôi trên|
      chúng tôi tại|báo trên|fanpage|trang|kênh|trên google news|trên facebook|trên youtube|trên zalo|
      trên telegram|trên|chúng tôi trên facebook|chúng tôi trên google news|chúng tôi trên mạng xã hội|
      kênh youtube|trên mạng xã hội|tại|báo|trang facebook|mạng xã hội),
      (tham gia|vào) (nhóm|kênh|group|cộng đồng) (telegram|zalo|facebook|whatsapp|của chúng tôi),
      (mạng xã hội|fanpage) (của chúng tôi|facebook|chính thức),
      (đăng ký|subscribe|đăng kí) kênh (youtube|) (của chúng tôi|), tìm chúng tôi trên, google news`,
    says: `(theo dõi|follow|like|thích) (fanpage|trang facebook|kênh youtube|kênh telegram|kênh zalo|kênh|
      trang) của chúng tôi,
      theo dõi chúng tôi (trên|tại|qua),
      tham gia (nhóm|kênh|group|cộng đồng) (telegram|zalo|facebook|whatsapp) của chúng tôi,
      (đừng quên|hãy|nhớ) (like|follow|đăng ký kênh|theo dõi|subscribe|đăng ký) (và |) (kênh|fanpage|share|
      trang|chúng tôi|kênh youtube|chia sẻ để ủng hộ)`,
  },
  'source-note': {
    only: `(xem|đọc|theo|link|bài|nguồn) (bài gốc|bài viết gốc|nguồn|gốc|tin gốc|bài báo gốc|bản gốc|
      link gốc|nguồn tin|bài viết),
      link (gốc|bài gốc|nguồn), bài gốc, nguồn tin, nguồn bài viết, lấy link, theo nguồn`,
    starts: `(bài viết|bài|bài này|nội dung|bài viết này) (này|) (được đăng|được đăng tải|được xuất bản|
      được dịch|được trích|được đăng lần đầu|đã được đăng|được trích từ|đăng lần đầu|gốc đăng|được tổng hợp|
      được chuyển ngữ) (lần đầu|trên|từ|tại|đầu tiên),
      nguồn bài viết, nguồn tin, nguồn bài, link gốc, trích từ báo, trích nguồn, dịch từ`,
    says: `(bài viết|post|bài đăng|bài) (này|) (xuất hiện|đã xuất hiện) (lần đầu|đầu tiên|trước) (tiên |
      ) (trên|tại)`,
  },
  'tag-list': {
    starts: `từ khóa, từ khoá, tag, tags, chủ đề liên quan, thẻ bài viết, gắn thẻ, được gắn thẻ,
      từ khóa liên quan, tag bài viết, các thẻ, hashtag, từ khóa bài viết`,
    only: `từ khóa, từ khoá, thẻ, tag, tags, chủ đề, nhãn, chuyên mục, chủ đề liên quan, từ khóa liên quan,
      từ khóa nổi bật, thẻ liên quan, danh mục, được gắn thẻ, gắn thẻ, các từ khóa, các chủ đề, thẻ bài viết,
      từ khóa bài viết, phân loại, đám mây thẻ, chủ đề nổi bật`,
  },
  'theme-toggle': {
    only: `(chế độ|giao diện|nền|chủ đề) (tối|sáng|ban đêm|ban ngày|đêm|ngày|nền tối|nền sáng),
      (bật|tắt|chuyển sang|chuyển|bật tắt|đổi|thay đổi) (chế độ tối|chế độ sáng|giao diện|giao diện tối|
      giao diện sáng|dark mode|chế độ ban đêm|nền tối|chế độ đọc|nền),
      theo hệ thống, màu nền`,
  },
} satisfies LanguagePhrases;

import type { Locale } from './locale.ts'

/** Vietnamese. */
export const vi: Locale = {
  lang: 'vi',
  dir: 'ltr',
  bannerTitle: 'Cookie trên trang web này',
  banner:
    'Chúng tôi sử dụng cookie để mang đến cho bạn trải nghiệm tốt nhất. Bạn có thể tìm hiểu thêm về các cookie chúng tôi sử dụng hoặc tắt chúng trong phần cài đặt quyền riêng tư.',
  accept: 'Chấp nhận',
  reject: 'Từ chối',
  notice:
    'Trang web này sử dụng cookie. Bạn có thể phản đối việc này bất cứ lúc nào trong phần cài đặt quyền riêng tư.',
  acknowledge: 'Đã hiểu',
  object: 'Phản đối',
  settings: 'Cài đặt quyền riêng tư',
  settingsIntro:
    'Hãy chọn những gì trang web này được phép sử dụng. Bạn có thể thay đổi lựa chọn bất cứ lúc nào.',
  acceptAll: 'Chấp nhận tất cả',
  rejectAll: 'Từ chối tất cả',
  save: 'Lưu',
  close: 'Đóng',
  alwaysOn: 'Luôn bật',
  mixed: 'Một số dịch vụ có thiết lập khác',
  services: 'Dịch vụ',
  cookies: 'Cookie',
  session: 'đến khi bạn đóng trình duyệt',
  untilErased: 'đến khi bị xóa',
  unstated: 'không nêu rõ',
  servicePolicy: 'Chính sách quyền riêng tư',
  policy: 'Chính sách cookie',
  imprint: 'Thông tin pháp lý',
  name: 'Tên',
  storage: 'Loại',
  lifetime: 'Thời gian lưu',
  purpose: 'Mục đích',
  provider: 'Nhà cung cấp',
  storageKinds: {
    cookie: 'Cookie',
    local: 'Bộ nhớ cục bộ',
    session: 'Bộ nhớ phiên',
    database: 'Cơ sở dữ liệu',
  },
  thisSite: 'Trang web này',
  recordPurpose: 'Ghi nhớ lựa chọn của bạn.',
  loadOnce: 'Tải một lần',
  alwaysAllow: 'Luôn cho phép',
  placeholder: 'Nội dung từ % tại đây chưa được tải.',
  saved: 'Đã lưu lựa chọn của bạn.',
  added: 'Mới',
  renewed:
    'Những gì trang web này xin phép sử dụng đã thay đổi kể từ lần chọn gần nhất của bạn. Các mục mới đã được đánh dấu.',
  decided: 'Lần chọn gần nhất',
  how: 'Thực hiện qua',
  ways: {
    banner: 'Biểu ngữ',
    settings: 'Cài đặt quyền riêng tư',
    placeholder: 'Nội dung nhúng',
    form: 'Biểu mẫu',
    api: 'Trang này',
    signal: 'Tín hiệu từ trình duyệt',
    carried: 'Công cụ quản lý sự đồng ý trước đây',
  },
  reference: 'Mã tham chiếu',
  withdraw: 'Rút lại sự đồng ý',
  remember: 'Ghi nhớ thông tin của tôi trên thiết bị này',
  details: 'Thông tin của bạn trên thiết bị này',
  forget: 'Xóa thông tin của tôi',
  forgotten: 'Đã xóa thông tin của bạn.',
  signalHonoured: 'Tín hiệu từ chối của trình duyệt bạn dùng được tôn trọng.',
  privacyChoices: 'Lựa chọn về quyền riêng tư của bạn',
  doNotSell: 'Không bán hoặc chia sẻ thông tin cá nhân của tôi',
  categories: {
    essential: {
      title: 'Thiết yếu',
      description:
        'Những gì trang web không thể thiếu để hoạt động, chẳng hạn như ghi nhớ lựa chọn này.',
    },
    analytics: {
      title: 'Phân tích',
      description:
        'Cho chúng tôi biết những trang nào được đọc, để chúng tôi cải thiện các trang đó.',
    },
    forms: {
      title: 'Biểu mẫu',
      description: 'Ghi nhớ thông tin của bạn, để bạn không phải nhập lại vào từng biểu mẫu.',
    },
    media: {
      title: 'Đa phương tiện',
      description: 'Video, bản đồ và bài đăng từ các trang web khác.',
    },
    marketing: { title: 'Tiếp thị', description: 'Quảng cáo phù hợp với sở thích của bạn.' },
  },
}

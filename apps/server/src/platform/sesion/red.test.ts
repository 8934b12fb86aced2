import { describe, expect, it } from 'vitest'
import { redDe } from './red.ts'

describe('La red de una dirección', () => {
  it('olvida el último tramo, y una misma red se escribe de una sola manera', () => {
    expect(redDe('190.24.7.99')).toBe('190.24.7.0/24')
    expect(redDe('::ffff:190.24.7.1')).toBe('190.24.7.0/24')
    expect(redDe('2800:E2:0480:1::5')).toBe('2800:e2:480::/48')
    expect(redDe('2800:e2:480:0:1:2:3:4')).toBe('2800:e2:480::/48')
    expect(redDe('::1')).toBe('0:0:0::/48')
    expect(redDe('fe80::1%eth0')).toBe('fe80:0:0::/48')
  })
})

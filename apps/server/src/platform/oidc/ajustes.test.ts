import { describe, expect, it } from 'vitest'
import { readConfig } from '../../config.ts'

const BIEN = {
  ...{ KPT_OIDC_EMISOR: 'https://id.ejemplo.gov.co/oidc', KPT_OIDC_CLIENTE: 'kpt', KPT_OIDC_SECRETO: 's' },
  KPT_URL_PUBLICA: 'https://kpt.ejemplo.gov.co',
}

describe('Los ajustes del proveedor de identidad', () => {
  it('sin ninguno no hay proveedor; a medias, no arranca y dice qué falta', () => {
    expect(readConfig({}).oidc).toBeNull()
    for (const falta of Object.keys(BIEN))
      expect(() => readConfig({ ...BIEN, [falta]: undefined })).toThrow('KPT_OIDC_EMISOR, KPT_OIDC_CLIENTE')
    expect(() => readConfig({ KPT_OIDC_ACR: 'alto' })).toThrow('KPT_OIDC_SECRETO')
  })

  it.each([
    'http://id.ejemplo.gov.co',
    'http://localhost.ejemplo.co',
    'https://id.co/?a=1',
    'id.co',
    'https://u:c@id.co',
  ])('no acepta el emisor %s', (KPT_OIDC_EMISOR) => {
    expect(() => readConfig({ ...BIEN, KPT_OIDC_EMISOR })).toThrow('KPT_OIDC_EMISOR')
  })

  it('sin TLS solo se llega a esta misma máquina', () => {
    for (const KPT_OIDC_EMISOR of ['http://localhost:8080/realms/kpt', 'http://127.0.0.1:8080', 'http://[::1]:8080'])
      expect(readConfig({ ...BIEN, KPT_OIDC_EMISOR }).oidc?.emisor.href).toContain(KPT_OIDC_EMISOR)
  })

  it('pide los niveles que se nombraron, o los que cuentan para algo', () => {
    const acr = (mas: object) => readConfig({ ...BIEN, ...mas }).oidc?.acr
    expect(acr({})).toEqual([])
    expect(acr({ KPT_OIDC_ACR: ' alto  medio ' })).toEqual(['alto', 'medio'])
    expect(acr({ KPT_OIDC_ACR_EXIGIDO: 'medio alto', KPT_OIDC_ACR_SEGUNDO_FACTOR: 'alto' })).toEqual(['alto', 'medio'])
  })
})

import type { EstadoPlazo } from '@kpt/domain/calendario'
import { NOMBRES_ESTADO_PLAZO } from '@kpt/textos'
import type { Marca } from '../../app/nombres.ts'

const TONOS: Record<EstadoPlazo, Pick<Marca, 'tono' | 'icono'>> = {
  abierto: { tono: 'nota', icono: 'lapiz' },
  recibe_tarde: { tono: 'alerta', icono: 'alerta' },
  por_abrir: { tono: 'quieto', icono: 'reloj' },
  cumplido: { tono: 'bien', icono: 'bien' },
  cumplido_tarde: { tono: 'alerta', icono: 'reloj' },
  sanado: { tono: 'bien', icono: 'sello' },
  vencido: { tono: 'mal', icono: 'mal' },
  no_exigible: { tono: 'quieto', icono: 'raya' },
  sin_registro: { tono: 'quieto', icono: 'nota' },
  pasado: { tono: 'quieto', icono: 'raya' },
}

export const MARCA_PLAZO = Object.fromEntries(
  Object.entries(TONOS).map(([estado, tono]) => [
    estado,
    { ...tono, texto: NOMBRES_ESTADO_PLAZO[estado as EstadoPlazo] },
  ]),
) as Record<EstadoPlazo, Marca>

// One department: each municipality by its fact or by its figure; a press leads to its progress.
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../../../api/cliente.ts'
import { Datos } from '../../../ui/datos.tsx'
import { todas } from '../../descarga/todas.ts'
import type { Contorno } from '../../mapa/contornos.ts'
import { geometriaDe, useMapa } from '../../mapa/departamento.ts'
import { useTerritorial } from '../filtro/territorial.ts'
import type { PropsTablero } from '../tablero.tsx'
import type { Indicador } from './indicadores.ts'
import { MunicipiosEnMapa } from './municipios-en-mapa.tsx'

export type PropsDepartamento = PropsTablero & {
  readonly indicador: Indicador
  readonly departamento: { readonly codigo: string; readonly nombre: string }
  readonly contornos: readonly Contorno[]
}

const RUTA = 'GET /api/tablero/:instrumento/:vigencia/:corte/entidades'

export function MapaDelDepartamento(props: PropsDepartamento) {
  const { clave, departamento, contornos } = props
  const { codigo } = departamento
  const territorio = { ...useTerritorial(), departamento: codigo }
  const mapa = useMapa(codigo)
  const entidades = useQuery({
    queryKey: [RUTA, clave, territorio, 'mapa'],
    queryFn: () => todas((pagina, tamano) => api(RUTA, { params: clave, consulta: { ...territorio, pagina, tamano } })),
  })
  const geometria = useMemo(
    () =>
      mapa.data
        ? geometriaDe(
            mapa.data,
            contornos.find((c) => c.codigo === codigo),
          )
        : null,
    [mapa.data, contornos, codigo],
  )
  return (
    <Datos de={mapa} lineas={14}>
      {({ poligonos }) => (
        <Datos de={entidades} lineas={14}>
          {(filas) => (geometria ? <MunicipiosEnMapa {...props} {...{ filas, geometria, poligonos }} /> : null)}
        </Datos>
      )}
    </Datos>
  )
}

// Filters of the entry page, kept in the address.
import { llevaUnaParte } from '@kpt/domain/acceso'
import { useFiltros } from '../../../app/filtros.ts'
import { Boton } from '../../../ui/boton.tsx'
import { CampoSeleccion, CampoTexto } from '../../../ui/campo.tsx'
import type { FilaReporte } from '../borrador/entrada.ts'
import type { VistaMeta } from '../borrador/vista.ts'
import { useEdicion } from './contexto.ts'
import { metasPedidas, VER, type Ver, verDe } from './filtrar.ts'

export function FiltrosReporte({ vistas, conRecursos }: { vistas: readonly VistaMeta[]; conRecursos: boolean }) {
  const { reporte } = useEdicion()
  const [filtros, cambiar] = useFiltros()
  const hayPedidas = metasPedidas(reporte).size > 0
  const opciones = (Object.keys(VER) as Ver[]).filter(
    (v) => (v !== 'pedidas' || hayPedidas) && (v !== 'encargadas' || llevaUnaParte(reporte.reparto)),
  )
  return (
    <search className="filtros filtros--reporte no-imprimir">
      <CampoSeleccion
        etiqueta="Mostrar"
        value={verDe(filtros, reporte)}
        onChange={(e) => cambiar({ ver: e.target.value, meta: undefined })}
        opciones={opciones.map((v) => ({ valor: v, texto: VER[v] }))}
      />
      {GRUPOS.map((grupo) => (
        <Grupo key={grupo.filtro} grupo={grupo} vistas={vistas} />
      ))}
      <CampoTexto
        etiqueta="Texto o código"
        type="search"
        maxLength={80}
        value={filtros.texto ?? ''}
        onChange={(e) => cambiar({ texto: e.target.value, meta: undefined })}
      />
      {conRecursos ? (
        <Boton
          aria-pressed={filtros.recursos === '1'}
          onClick={() => cambiar({ recursos: filtros.recursos === '1' ? undefined : '1' })}
        >
          {filtros.recursos === '1' ? 'Ocultar los recursos' : 'Mostrar los recursos'}
        </Boton>
      ) : null}
      {conRecursos ? (
        <Boton
          aria-pressed={filtros.textos === '1'}
          onClick={() => cambiar({ textos: filtros.textos === '1' ? undefined : '1' })}
        >
          {filtros.textos === '1' ? 'Ocultar los textos' : 'Mostrar los textos'}
        </Boton>
      ) : null}
    </search>
  )
}

type Grupo = {
  readonly filtro: 'linea' | 'sector' | 'dependencia'
  readonly etiqueta: string
  readonly todas: string
  readonly de: (fila: FilaReporte) => readonly [clave: string | null, nombre: string]
}

const GRUPOS: readonly Grupo[] = [
  { filtro: 'linea', etiqueta: 'Línea', todas: 'Todas', de: (f) => [f.linea, `${f.linea}. ${f.lineaNombre}`] },
  { filtro: 'sector', etiqueta: 'Sector', todas: 'Todos', de: (f) => [f.sector, `${f.sector} ${f.sectorNombre}`] },
  {
    filtro: 'dependencia',
    etiqueta: 'Dependencia',
    todas: 'Todas',
    de: (f) => [f.dependencia, f.dependenciaNombre ?? f.dependencia ?? ''],
  },
]

/** Nothing is asked of a plan with a single group. */
function Grupo({ grupo: { filtro, etiqueta, todas, de }, vistas }: { grupo: Grupo; vistas: readonly VistaMeta[] }) {
  const [filtros, cambiar] = useFiltros()
  const nombres = new Map(vistas.map(({ fila }) => de(fila)))
  const hay = [...nombres].flatMap(([valor, texto]) => (valor ? [{ valor, texto }] : []))
  if (filtros[filtro] === undefined && nombres.size <= 1 && filtro !== 'linea') return null
  return (
    <CampoSeleccion
      etiqueta={etiqueta}
      value={filtros[filtro] ?? ''}
      onChange={(e) => cambiar({ [filtro]: e.target.value, meta: undefined })}
      opciones={[{ valor: '', texto: todas }, ...hay.sort((a, b) => (a.valor < b.valor ? -1 : 1))]}
    />
  )
}

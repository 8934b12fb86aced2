// Filters of the entry page, kept in the address.
import { llevaUnaParte } from '@kpt/domain/acceso'
import { useFiltros } from '../../../app/filtros.ts'
import { Boton } from '../../../ui/boton.tsx'
import { CampoSeleccion, CampoTexto } from '../../../ui/campo.tsx'
import type { VistaMeta } from '../borrador/vista.ts'
import { useEdicion } from './contexto.ts'
import { metasPedidas, VER, type Ver, verDe } from './filtrar.ts'

export function FiltrosReporte({ vistas, conRecursos }: { vistas: readonly VistaMeta[]; conRecursos: boolean }) {
  const { reporte } = useEdicion()
  const [filtros, cambiar] = useFiltros()
  const lineas = new Map(vistas.map(({ fila }) => [fila.linea, fila.lineaNombre]))
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
      <CampoSeleccion
        etiqueta="Línea"
        value={filtros.linea ?? ''}
        onChange={(e) => cambiar({ linea: e.target.value, meta: undefined })}
        opciones={[
          { valor: '', texto: 'Todas' },
          ...[...lineas].map(([valor, texto]) => ({ valor, texto: `${valor}. ${texto}` })),
        ]}
      />
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

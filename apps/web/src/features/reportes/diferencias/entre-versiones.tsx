// Differences between two versions, chosen in the address.
import { useFiltros } from '../../../app/filtros.ts'
import { CampoSeleccion } from '../../../ui/campo.tsx'
import { Vacio } from '../../../ui/vacio.tsx'
import type { Reporte } from '../borrador/entrada.ts'
import type { Clave } from '../borrador/red.ts'
import { versionesRecientes } from '../estado-reporte.ts'
import { Diferencias } from './diferencias.tsx'

export function EntreVersiones({ clave, versiones }: { clave: Clave; versiones: Reporte['versiones'] }) {
  const [filtros, cambiar] = useFiltros()
  const recientes = versionesRecientes(versiones)
  const ultima = recientes[0]?.version ?? 0
  if (ultima < 2)
    return (
      <Vacio titulo="Todavía no hay dos versiones que comparar">
        <p>Cuando la entidad envíe de nuevo, aquí se ve qué cambió, valor por valor.</p>
      </Vacio>
    )
  const desde = Number(filtros.desde ?? ultima - 1)
  const hasta = Number(filtros.hasta ?? ultima)
  const opciones = recientes.map((v) => ({ valor: String(v.version), texto: `Versión ${v.version}` }))
  return (
    <section className="pila" aria-label="Diferencias">
      <div className="filtros no-imprimir">
        <CampoSeleccion
          etiqueta="Desde"
          value={String(desde)}
          opciones={opciones}
          onChange={(e) => cambiar({ desde: e.target.value })}
        />
        <CampoSeleccion
          etiqueta="Hasta"
          value={String(hasta)}
          opciones={opciones}
          onChange={(e) => cambiar({ hasta: e.target.value })}
        />
      </div>
      <Diferencias clave={clave} desde={desde} hasta={hasta} />
    </section>
  )
}

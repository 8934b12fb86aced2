// How many entities are in each state of their plan. Every count opens the entities behind it.
import { formatPorcentaje, NOMBRES_ESTADO_PREPARACION } from '@kpt/textos'
import { BarraPartes, Muestra } from '../../ui/barra-partes.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Cuantas } from './cuantas.tsx'
import { type Cuenta, ESTADOS, partesDe } from './tipos.ts'

type Estado = (typeof ESTADOS)[number]

export function Reparto({ cuenta }: { cuenta: Cuenta }) {
  const columnas: Columna<Estado>[] = [
    {
      clave: 'estado',
      titulo: 'Plan',
      nombra: true,
      celda: (e) => (
        <>
          <Muestra tono={e.tono} />
          {NOMBRES_ESTADO_PREPARACION[e.estado]}
        </>
      ),
    },
    {
      clave: 'entidades',
      titulo: 'Entidades',
      numero: true,
      celda: (e) => (
        <Cuantas
          cuantas={cuenta[e.cuenta]}
          que={NOMBRES_ESTADO_PREPARACION[e.estado].toLowerCase()}
          filtro={{ estado: e.estado }}
        />
      ),
    },
    {
      clave: 'parte',
      titulo: '% de las obligadas',
      numero: true,
      celda: (e) => formatPorcentaje(cuenta.entidades === 0 ? 0 : cuenta[e.cuenta] / cuenta.entidades),
    },
  ]
  return (
    <section className="seccion" aria-labelledby="estado-planes">
      <h2 id="estado-planes">En qué va cada plan</h2>
      <BarraPartes partes={partesDe(cuenta)} alta />
      <Tabla
        titulo="Entidades por estado de su plan"
        tituloOculto
        columnas={columnas}
        filas={ESTADOS}
        clave={(e) => e.estado}
        estrecha={300}
      />
      <p className="menor tenue">
        En modificación: la entidad cargó cambios sobre un PI que ya había finalizado. Mientras los finaliza, sus
        reportes leen la versión anterior. Las homologadas son las que tenían un indicador activo del Catálogo cuando se
        hizo la última versión del plan.
      </p>
    </section>
  )
}

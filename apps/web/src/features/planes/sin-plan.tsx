// No plan yet: what to bring and what will happen with it.
import { EnlaceBoton } from '../../ui/boton.tsx'
import { IconoSubir } from '../../ui/iconos.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { DescargarPlantilla } from './descargar-libro.tsx'

export function SinPlan({ entidad, puedeCargar }: { entidad: string; puedeCargar: boolean }) {
  if (!puedeCargar)
    return (
      <Vacio titulo="Esta entidad aún no ha cargado su plan">
        <p>Cuando su usuario líder lo cargue, aquí verá sus líneas, sus metas y sus recursos.</p>
      </Vacio>
    )
  return (
    <Vacio
      titulo="Aún no ha cargado el plan de su entidad"
      accion={
        <>
          <EnlaceBoton
            variante="principal"
            icono={<IconoSubir />}
            to="/entidades/$entidad/plan/cargas/nueva"
            params={{ entidad }}
          >
            Cargar el libro del plan
          </EnlaceBoton>
          <EnlaceBoton to="/entidades/$entidad/plan/nuevo" params={{ entidad }}>
            Crear el plan en pantalla
          </EnlaceBoton>
          <DescargarPlantilla entidad={entidad} />
        </>
      }
    >
      <p>
        Cargue el libro de Excel que exporta SisPT, o el suyo propio si tiene otra forma: usted dirá qué es cada
        columna. También puede llenar la plantilla o escribir el plan aquí mismo. Antes de guardar nada verá qué trae el
        libro y qué debe corregir.
      </p>
    </Vacio>
  )
}

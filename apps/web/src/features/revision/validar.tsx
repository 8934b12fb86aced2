// Validation of the last version, with a question before and remarks that stay on record.
import { contar } from '@kpt/textos'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo } from '../../ui/campo.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import { IconoSello } from '../../ui/iconos.tsx'
import { AvisoLista } from '../mesa/aviso-lista.tsx'
import { fraseRechazo, useActo } from './acto.ts'
import { useNombres, usePeticion, useRevision } from './contexto.ts'
import { hayPeticion } from './peticion/peticion.ts'

export function Validar({ principal }: { principal: boolean }) {
  const { clave, version, borrador } = useRevision()
  const [abierto, setAbierto] = useState(false)
  const acto = useActo({
    hecho: 'validado',
    hacer: () =>
      api('POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/validacion', {
        params: clave,
        cuerpo: { version, observaciones: borrador.leer().observaciones.trim() || null },
      }),
    alHacer: borrador.olvidar,
    alSeguir: () => setAbierto(false),
  })
  const rechazo = fraseRechazo(acto.error)
  return (
    <>
      <Boton variante={principal ? 'principal' : 'normal'} icono={<IconoSello />} onClick={() => setAbierto(true)}>
        Validar
      </Boton>
      <Dialogo
        abierto={abierto}
        titulo={`¿Validar la versión ${version} de este reporte?`}
        onCerrar={() => setAbierto(false)}
        acciones={
          <>
            <Boton variante="principal" ocupado={acto.isPending} onClick={() => acto.mutate()}>
              Sí, validar
            </Boton>
            <Boton onClick={() => setAbierto(false)}>Todavía no</Boton>
          </>
        }
      >
        <p>
          Queda constancia de que usted la validó, con la fecha y la hora. Después ya no se le pueden pedir ajustes.
        </p>
        <SinPedir />
        <AvisoLista onIr={() => setAbierto(false)} />
        <Observaciones />
        {rechazo ? <Aviso tono="error">{rechazo}</Aviso> : null}
      </Dialogo>
    </>
  )
}

function SinPedir() {
  const { una, varias } = useNombres()
  const hay = usePeticion(hayPeticion)
  const metas = usePeticion((p) => p.metas.length)
  if (!hay) return null
  return (
    <Aviso tono="alerta" titulo="Tiene una solicitud de ajustes sin enviar">
      <p>
        {metas > 0 ? `Eligió ${contar(metas, una, varias)}. ` : null}
        Si valida, esa solicitud no se envía y se borra.
      </p>
    </Aviso>
  )
}

function Observaciones() {
  const { borrador } = useRevision()
  const texto = usePeticion((p) => p.observaciones)
  return (
    <CampoLargo
      etiqueta="Observaciones"
      ayuda="La entidad las verá junto a la validación."
      opcional
      maxLength={2000}
      value={texto}
      onChange={(e) => borrador.cambiar((p) => ({ ...p, observaciones: e.target.value }))}
    />
  )
}

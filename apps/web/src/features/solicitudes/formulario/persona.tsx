import { isCorreoPersonal } from '@kpt/domain/acceso'
import { NOMBRES_IDENTIDAD } from '@kpt/textos'
import { CampoSeleccion } from '../../../ui/campo.tsx'
import { CampoEscrito } from './campo-escrito.tsx'
import type { Campos } from './campos.ts'
import { opcionesDe } from './opciones.ts'
import type { Parte } from './partes.ts'

export function PartePersona(parte: Parte) {
  const { campos, poner } = parte
  return (
    <>
      <CampoEscrito parte={parte} id="nombre" etiqueta="Nombres y apellidos" autoComplete="name" maxLength={120} />
      <CampoSeleccion
        id="documentoTipo"
        etiqueta="Tipo de documento"
        value={campos.documentoTipo}
        onChange={(e) => poner({ documentoTipo: e.target.value as Campos['documentoTipo'] })}
        opciones={opcionesDe(NOMBRES_IDENTIDAD)}
      />
      <CampoEscrito
        {...{ parte, id: 'documentoNumero', inputMode: 'numeric', autoComplete: 'off', maxLength: 24 }}
        etiqueta="Número del documento"
        ayuda="Solo lo ve quien verifica, y queda registrado que lo vio."
      />
      <CampoEscrito
        {...{ parte, id: 'cargo', autoComplete: 'organization-title', maxLength: 120 }}
        etiqueta="Cargo"
        ayuda="Como aparece en el acto que lo designa."
      />
      <CampoEscrito
        {...{ parte, id: 'correo', type: 'email', inputMode: 'email', autoComplete: 'email', maxLength: 254 }}
        etiqueta="Correo institucional"
        ayuda="Aquí llegarán el radicado y el enlace con el que usted, y nadie más, activa su usuario. Será también su correo para ingresar."
      />
      <p role="status" className="menor">
        {isCorreoPersonal(campos.correo)
          ? 'Ese no parece un correo de la entidad. Si no tiene uno, puede usarlo: agregue en «Otro documento» una nota que lo explique, porque quien verifica lo va a preguntar.'
          : null}
      </p>
    </>
  )
}
